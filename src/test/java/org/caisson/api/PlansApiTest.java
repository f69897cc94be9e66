package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlansApiTest {
  private static final String PLANS = "/api/v1/plans";
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> FINAL = Set.of("SOLVED", "STOPPED", "FAILED", "CANCELLED");

  @Test
  void aModelIsAcceptedWithThePlaceToFollowItsPlan() {
    String location =
        post(Examples.SMALL_MODEL)
            .statusCode(202)
            .body("id", notNullValue())
            .body("status", notNullValue())
            .extract()
            .header("Location");
    when().get(location).then().statusCode(200).body("profile", equalTo("standard"));
  }

  @Test
  void aFinishedPlanShowsItsStagesFiguresAndProof() {
    String id = solved();
    when()
        .get(PLANS + "/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("SOLVED"))
        .body("stages.id", hasItems("lateness-1", "cost"))
        .body("certificate.withinTolerance", is(true))
        .body("kpis", hasSize(greaterThan(0)))
        .body("progress.stage", greaterThan(0))
        .body("started", notNullValue())
        .body("finished", notNullValue());
  }

  @Test
  void everyTableOfAFinishedPlanCanBeRead() {
    String id = solved();
    for (String table :
        new String[] {
          "schedule",
          "tempos",
          "deliveries",
          "allocation",
          "stockpiles",
          "certificate",
          "lateness",
          "budgets"
        }) {
      when()
          .get(PLANS + "/" + id + "/" + table)
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON)
          .body("page", equalTo(1))
          .body("rows", hasSize(greaterThan(0)));
    }
  }

  @Test
  void deliveriesAreFilteredByDestinationAndMonths() {
    String id = solved();
    given()
        .queryParam("destination", "RESTOCK")
        .queryParam("from", "2025-10")
        .queryParam("to", "2025-11")
        .get(PLANS + "/" + id + "/deliveries")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("rows.destination", everyItem(equalTo("RESTOCK")))
        .body("rows.month", hasItems("2025-10", "2025-11"));
  }

  @Test
  void aLongTableComesInPagesWithALinkToTheNext() {
    String id = solved();
    String next =
        given()
            .queryParam("size", 30)
            .get(PLANS + "/" + id + "/schedule")
            .then()
            .statusCode(200)
            .body("total", equalTo(72))
            .body("rows", hasSize(30))
            .header("X-Total-Count", "72")
            .extract()
            .header("Link");
    assertTrue(next.contains("page=2") && next.contains("size=30"), next);
    given()
        .queryParam("size", 30)
        .queryParam("page", 3)
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .body("rows", hasSize(12));
    given()
        .queryParam("page", 9)
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(200)
        .body("rows", empty());
  }

  @Test
  void aTableIsCsvForThoseWhoAcceptCsv() {
    String id = solved();
    String csv =
        given()
            .accept("text/csv")
            .queryParam("line", "lap")
            .queryParam("month", "2024-02")
            .get(PLANS + "/" + id + "/schedule")
            .then()
            .statusCode(200)
            .contentType(startsWith("text/csv"))
            .extract()
            .asString();
    assertEquals(
        "line,item,month,quantity,accepted,available,tempo\n"
            + "lap,shell,2024-02,1100,1100,2024-02,1.1\n",
        csv);
  }

  @Test
  void anythingButJsonAndCsvIsRefused() {
    given()
        .accept("image/png")
        .get(PLANS + "/" + solved() + "/schedule")
        .then()
        .statusCode(406)
        .contentType(PROBLEM);
  }

  @Test
  void numbersArePlain() {
    String body = when().get(PLANS + "/" + solved() + "/budgets").asString();
    assertTrue(body.contains("\"paid\":27900000,"), body);
  }

  @Test
  void anInvalidModelIsAnsweredWithAllItsErrorsAtOnce() {
    post("{\"name\": \"x\", \"contractLines\": [{\"firm\": -1}]}")
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Model is not valid"))
        .body("status", equalTo(422))
        .body("detail", startsWith("The model has "))
        .body("detail", endsWith(" errors, all listed here. Maybe mend them and submit it again."))
        .body("errors", hasSize(greaterThan(1)))
        .body("errors.pointer", hasItem("/horizon"))
        .body("errors.code", everyItem(notNullValue()))
        .body("errors.message", everyItem(containsString("Maybe")));
  }

  @Test
  void brokenJsonIsAnsweredWithItsLineAndColumn() {
    post("{\n  \"name\": \"x\",,\n}")
        .statusCode(400)
        .contentType(PROBLEM)
        .body("title", equalTo("Body is not JSON"))
        .body("errors[0].row", equalTo(2))
        .body("errors[0].column", notNullValue());
  }

  @Test
  void anEmptyBodyIsAProblem() {
    given().contentType(ContentType.JSON).post(PLANS).then().statusCode(400).contentType(PROBLEM);
  }

  @Test
  void aBodyOfAnotherTypeIsRefused() {
    given()
        .contentType("text/plain")
        .body("hello")
        .post(PLANS)
        .then()
        .statusCode(415)
        .contentType(PROBLEM)
        .body("status", equalTo(415));
  }

  @Test
  void anUnknownProfileIsRefusedWithTheKnownOnes() {
    given()
        .contentType(ContentType.JSON)
        .body(Examples.SMALL_MODEL)
        .queryParam("profile", "hasty")
        .post(PLANS)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("detail", startsWith("Unknown profile (hasty)."))
        .body("detail", containsString("quick, standard, thorough"));
  }

  @Test
  void anUnknownQueryParameterIsRefusedEverywhere() {
    given()
        .queryParam("colour", "red")
        .get(PLANS)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body(
            "detail",
            equalTo("Query parameter colour (red) is not known here. Maybe one of: page, size."));
    given()
        .queryParam("profil", "quick")
        .contentType(ContentType.JSON)
        .body(Examples.SMALL_MODEL)
        .post(PLANS)
        .then()
        .statusCode(400)
        .body("detail", containsString("Maybe one of: profile."));
    given()
        .queryParam("nation", "DEU")
        .get(PLANS + "/" + solved() + "/schedule")
        .then()
        .statusCode(400)
        .body("detail", containsString("nation (DEU) is not known here"));
  }

  @Test
  void aMonthOrPageThatIsNoneIsRefused() {
    String id = solved();
    given()
        .queryParam("from", "2025-13")
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo("Query parameter from (2025-13) is not a month. Maybe write 2025-03."));
    given()
        .queryParam("size", "10001")
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(400)
        .body("detail", containsString("size (10001) is not between 1 and 10000."));
  }

  @Test
  void anUnknownPlanIsAProblemThatSaysWhereToLook() {
    for (String id : new String[] {"6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10", "nonsense"}) {
      when()
          .get(PLANS + "/" + id)
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("title", equalTo("Plan is not known"))
          .body("detail", containsString("There is no plan of id (" + id + "). Maybe"));
      when().delete(PLANS + "/" + id).then().statusCode(404).contentType(PROBLEM);
      when().get(PLANS + "/" + id + "/schedule").then().statusCode(404).contentType(PROBLEM);
    }
  }

  @Test
  void aPlanThatIsNotReadySaysToWaitAndCanBeCancelled() {
    String id = accepted(Examples.SMALL_MODEL.replace("One line", "Waits"));
    when()
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("title", equalTo("Plan is not ready"))
        .body("detail", containsString("Maybe wait until the status"));
    int status = when().delete(PLANS + "/" + id).statusCode();
    assertTrue(status == 202 || status == 200, "status " + status);
    assertEquals("CANCELLED", awaitFinal(id));
    when()
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(409)
        .body("title", equalTo("Plan has no values"));
    when().delete(PLANS + "/" + id).then().statusCode(200);
  }

  @Test
  void aPlanThatFailsTellsTheUserWithoutSecrets() {
    String id = accepted(Examples.SMALL_MODEL.replace("One line", "Breaks"));
    assertEquals("FAILED", awaitFinal(id));
    String body =
        when()
            .get(PLANS + "/" + id)
            .then()
            .body("issues[0].code", equalTo("plan.failed"))
            .body("issues[0].message", containsString("Maybe try another profile"))
            .extract()
            .asString();
    assertTrue(!body.contains("secret"), body);
  }

  @Test
  void theSameKeyAndModelGivesTheSamePlanAndAnotherModelIsRefused() {
    String first = withKey("key-1", Examples.SMALL_MODEL).statusCode(202).extract().path("id");
    String again = withKey("key-1", Examples.SMALL_MODEL).statusCode(202).extract().path("id");
    assertEquals(first, again);
    withKey("key-1", Examples.SMALL_MODEL.replace("9000", "9001"))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Idempotency-Key was used before"))
        .body("detail", containsString("Maybe send a new key with the new model."));
    withKey("k".repeat(256), Examples.SMALL_MODEL).statusCode(400).contentType(PROBLEM);
  }

  @Test
  void thePlansAreListedLatestFirst() {
    String id = solved();
    given()
        .queryParam("size", 1)
        .get(PLANS)
        .then()
        .statusCode(200)
        .body("rows", hasSize(1))
        .body("rows[0].id", equalTo(id))
        .body("total", greaterThan(0));
  }

  private static String solved() {
    String id = accepted(Examples.SMALL_MODEL);
    assertEquals("SOLVED", awaitFinal(id));
    return id;
  }

  private static String accepted(String model) {
    return post(model).statusCode(202).extract().path("id");
  }

  private static ValidatableResponse post(String model) {
    return given().contentType(ContentType.JSON).body(model).post(PLANS).then();
  }

  private static ValidatableResponse withKey(String key, String model) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(model)
        .post(PLANS)
        .then();
  }

  private static String awaitFinal(String id) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    String status = when().get(PLANS + "/" + id).path("status");
    while (!FINAL.contains(status)) {
      assertTrue(System.nanoTime() < deadline, "The plan did not end: " + status);
      status = when().get(PLANS + "/" + id).path("status");
    }
    return status;
  }
}
