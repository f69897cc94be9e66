package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.accepted;
import static org.caisson.api.Client.awaitFinal;
import static org.caisson.api.Client.solved;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.caisson.testing.HandPlanner;
import org.junit.jupiter.api.Test;

/** With a planner that does what the model's name says, so that every conduct can be met. */
@QuarkusTest
@TestProfile(PlanConductApiTest.ByHand.class)
class PlanConductApiTest {

  /** Plans come from {@link HandPlanner}. */
  public static class ByHand implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(HandPlanner.class);
    }
  }

  /** A model whose names and months are those of the plan that comes by hand. */
  private static final String SHELLS =
      Examples.SMALL_MODEL
          .replace("\"id\": \"load\"", "\"id\": \"lap\"")
          .replace(
              "\"start\": \"2025-01\", \"months\": 6", "\"start\": \"2024-01\", \"months\": 72");

  @Test
  void deliveriesAreFilteredByDestinationAndMonths() {
    String id = solved(SHELLS);
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
    String id = solved(SHELLS);
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
        "line,item,month,quantity,accepted,available,tempo,marking\n"
            + "lap,shell,2024-02,1100,1100,2024-02,1.1,UNCLASSIFIED\n",
        csv);
  }

  @Test
  void aCsvTableIsPagedOnlyForThoseWhoAskForPages() {
    String id = solved();
    String whole =
        given()
            .accept("text/csv")
            .get(PLANS + "/" + id + "/schedule")
            .then()
            .header("X-Total-Count", "72")
            .header("Link", nullValue())
            .extract()
            .asString();
    assertEquals(73, whole.lines().count());
    var page = given().accept("text/csv").get(PLANS + "/" + id + "/schedule?size=30").then();
    assertEquals(31, page.extract().asString().lines().count());
    page.header("Link", containsString("page=2"));
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
        .body(
            "detail", containsString("size (10001) is more than 10000. Maybe ask for more pages."));
    given()
        .queryParam("page", "0")
        .get(PLANS + "/" + id + "/schedule")
        .then()
        .statusCode(400)
        .body("detail", equalTo("Query parameter page (0) is less than 1. Maybe 1."));
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
    when()
        .get(PLANS + "/" + id + "/exports/stage-1.mps")
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("title", equalTo("Plan is not ready"));
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
  void aPlanThatIsCancelledSaysSoUntilItHasEnded() {
    String id = accepted(Examples.SMALL_MODEL.replace("One line", "Waits"));
    Client.await(id, status -> status.equals("SOLVING"));
    when().get(PLANS + "/" + id).then().body("cancelling", equalTo(false));
    when()
        .delete(PLANS + "/" + id)
        .then()
        .statusCode(202)
        .body("status", equalTo("SOLVING"))
        .body("cancelling", equalTo(true));
    assertEquals("CANCELLED", awaitFinal(id));
    when().get(PLANS + "/" + id).then().body("cancelling", equalTo(false));
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
}
