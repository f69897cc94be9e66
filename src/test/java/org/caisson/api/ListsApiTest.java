package org.caisson.api;

import static io.restassured.RestAssured.given;
import static org.caisson.api.Client.PLANS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists of what is kept behave as the tables of plans do. */
@QuarkusTest
class ListsApiTest {
  private static final String MODELS = "/api/v1/models";
  private static final String DOCUMENTS =
      "id,kind,name,revision,contentHash,author,created,reason\n";

  @Test
  void kindsOfDocumentsSayHowManyThereAreAndWhatComesNext() {
    String first = keep("First, of the list");
    String second = keep("Second");
    int total =
        given()
            .queryParam("size", 1)
            .get(MODELS)
            .then()
            .statusCode(200)
            .body("rows", hasSize(1))
            .body("rows[0].id", equalTo(second))
            .header("Vary", equalTo("Accept"))
            .header("Link", containsString("page=2"))
            .extract()
            .path("total");
    given()
        .queryParam("size", 1)
        .queryParam("page", 2)
        .get(MODELS)
        .then()
        .header("X-Total-Count", Integer.toString(total))
        .body("rows[0].id", equalTo(first));
    for (String kind : List.of("contract-sets", "industrial-bases")) {
      int kept = given().get("/api/v1/" + kind).path("total");
      assertEquals(
          Integer.toString(kept), given().get("/api/v1/" + kind).header("X-Total-Count"), kind);
    }
  }

  @Test
  void documentsAreATableForThoseWhoAcceptCsv() {
    keep("Before");
    String id = keep("First, of the table");
    String csv = csv(MODELS).header("Link", nullValue()).extract().asString();
    String total = csv(MODELS).extract().header("X-Total-Count");
    assertTrue(csv.startsWith(DOCUMENTS + "\"" + id + "\",MODEL,\"First, of the table\",1,"), csv);
    assertEquals(Integer.parseInt(total) + 1, csv.lines().count());
    String page =
        csv(MODELS + "?size=1").header("Link", containsString("page=2")).extract().asString();
    assertEquals(2, page.lines().count());
  }

  @Test
  void revisionsAreATableToo() {
    String list = MODELS + "/" + keep("Alone") + "/revisions";
    given().get(list).then().header("X-Total-Count", "1").body("rows", hasSize(1));
    csv(list).body(startsWith(DOCUMENTS)).body(containsString(",MODEL,Alone,1,"));
  }

  @Test
  void plansAreATableForThoseWhoAcceptCsv() {
    Client.solved();
    String id = Client.solved();
    String csv = csv(PLANS).header("Link", nullValue()).extract().asString();
    assertTrue(
        csv.startsWith(
            "id,status,model,revision,scenario,contentHash,profile,submitted,started,finished,"
                + "attempt,stage,stageCount\n\""
                + id
                + "\",SOLVED,\"One line\",working,,"),
        csv);
    int total = given().get(PLANS).path("total");
    assertEquals(total + 1, csv.lines().count());
    given().get(PLANS).then().header("X-Total-Count", Integer.toString(total));
  }

  private static ValidatableResponse csv(String list) {
    return given()
        .accept("text/csv")
        .get(list)
        .then()
        .statusCode(200)
        .contentType(startsWith("text/csv"));
  }

  private static String keep(String name) {
    return given()
        .contentType(ContentType.JSON)
        .queryParam("name", name)
        .body(Examples.SMALL_MODEL)
        .post(MODELS)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }
}
