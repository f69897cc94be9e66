package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

/** Contract lines as text/csv, which has no place for their marking. */
@QuarkusTest
class MarkedTablesApiTest {
  private static final String SETS = "/api/v1/contract-sets";
  private static final String TABLE =
      "id,contract,item,buyers,destination,priority,firm,schedule\n"
          + "K9-1,K9,shell,DEU,POOL,1,500,2025-01..2025-04=500\n";

  private static RequestSpecification table(String marking) {
    return given().contentType("text/csv").queryParam("marking", marking).body(TABLE);
  }

  @Test
  void theMarkingOfATableReachesWhatIsExportedOfItsPlan() {
    String set = table("SECRET // REL TO DEU").post(SETS).then().extract().path("id");
    when()
        .get(SETS + "/" + set)
        .then()
        .body("content.contractsMarking", equalTo("SECRET // REL TO DEU"));
    String marked = Examples.SMALL_MODEL.replaceFirst("\\{", "{\"marking\": \"UNCLASSIFIED\",");
    String model =
        given()
            .contentType(ContentType.JSON)
            .body(marked)
            .post("/api/v1/models")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String plan =
        Client.accepted(
            "{\"model\": {\"id\": \"%s\"}, \"contractSets\": [{\"id\": \"%s\"}]}"
                .formatted(model, set));
    assertEquals("SOLVED", Client.awaitFinal(plan));
    for (String export : new String[] {"p21", "industrial-base", "stocks", "value"}) {
      given()
          .accept("text/csv")
          .get(PLANS + "/" + plan + "/exports/" + export)
          .then()
          .statusCode(200)
          .body(containsString("SECRET // REL TO DEU"));
    }
  }

  @Test
  void aTableIsRevisedWithItsMarking() {
    var kept = table("RESTRICTED").post(SETS).then().statusCode(201).extract();
    table("SECRET")
        .header("If-Match", kept.header("ETag"))
        .put(kept.header("Location"))
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
  }

  @Test
  void aDocumentStatesItsMarkingItself() {
    given()
        .contentType(ContentType.JSON)
        .queryParam("marking", "SECRET")
        .body("{\"contracts\": [], \"contractLines\": []}")
        .post(SETS)
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo(
                "Query parameter marking (SECRET) is for a body that is text/csv; a document or a"
                    + " workbook says itself how it is marked. Maybe put it there."));
  }

  @Test
  void aMarkingIsTextToShow() {
    table(" ").post(SETS).then().statusCode(400).body("detail", containsString("() is empty."));
    table("SEC\u0007RET")
        .post(SETS)
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo(
                "Query parameter marking (SEC\uFFFDRET) has the control character U+0007. Maybe take"
                    + " it out."));
  }
}
