package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.post;
import static org.caisson.api.Client.solved;
import static org.caisson.api.Client.withKey;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlansApiTest {

  @Test
  void theModelOfTheApiDocumentIsTheOneThatIsTested() {
    assertEquals(SmallModel.JSON, Examples.SMALL_MODEL);
  }

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
        .body("certificate.stages", hasSize(5))
        .body("certificate.stageCount", equalTo(5))
        .body("cancelling", is(false))
        .body("kpis", hasSize(greaterThan(0)))
        .body("progress.stage", greaterThan(0))
        .body("started", notNullValue())
        .body("finished", notNullValue());
  }

  @Test
  void aContradictoryPlanShowsWhatCannotAllHoldAndTheWaysOut() {
    String id = Client.accepted(SmallModel.CONTRADICTORY);
    assertEquals("CONTRADICTORY", Client.awaitFinal(id));
    when()
        .get(PLANS + "/" + id)
        .then()
        .statusCode(200)
        .body("stages", hasSize(0))
        .body("contradiction.smallest", is(true))
        .body("contradiction.inputs.kind", equalTo(List.of("RAMP", "NEED")))
        .body("contradiction.inputs.side", equalTo(List.of("CAPACITY", "COMMITMENT")))
        .body("contradiction.inputs.removable", equalTo(List.of(true, true)))
        .body(
            "contradiction.waysOut.kind", equalTo(List.of("EXTRA_CAPACITY", "RELAXED_COMMITMENTS")))
        .body("contradiction.waysOut.planned", equalTo(List.of(true, true)))
        .body("contradiction.waysOut[1].totals[0].unit", equalTo("round"))
        .body("issues.code", hasItems("plan.CONTRADICTORY"));
  }

  @Test
  void tablesOfWhatTheModelDoesNotHaveAreEmpty() {
    String id = solved();
    for (String table : new String[] {"movements", "scrapped", "closing-stocks"}) {
      when()
          .get(PLANS + "/" + id + "/" + table)
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON)
          .body("rows", hasSize(0));
    }
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
          "contract-lines",
          "bottlenecks",
          "pegging",
          "budgets",
          "donors"
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
  void contractLinesSayHowFarTheyHaveComeAndOptionsWhatIsExercised() {
    String plan = PLANS + "/" + solved();
    given()
        .queryParam("contractLine", "K1-1")
        .get(plan + "/contract-lines")
        .then()
        .statusCode(200)
        .body("rows", hasSize(1))
        .body("rows[0].contract", equalTo("K1"))
        .body("rows[0].firm", equalTo(9000))
        .body("rows[0].option", equalTo(0))
        .body("rows[0].unitPrice", equalTo(3000))
        .body("rows[0].delivered", notNullValue())
        .body("rows[0].paid", notNullValue());
    when().get(plan + "/options").then().statusCode(200).body("rows", hasSize(0));
    given()
        .accept("text/csv")
        .get(plan + "/options")
        .then()
        .statusCode(200)
        .body(equalTo("contractLine,item,month,exercised,delivered\n"));
  }

  @Test
  void whereThereIsNoPackageNoneIsListed() {
    when().get(PLANS + "/" + solved() + "/aid").then().statusCode(200).body("rows", hasSize(0));
  }

  /** The small model's line rises too slowly for what is due in January, and that comes first. */
  @Test
  void bottlenecksComeInTheOrderOfTheStagesAndAsCsvToo() {
    String table = PLANS + "/" + solved() + "/bottlenecks";
    when()
        .get(table)
        .then()
        .statusCode(200)
        .body("rows[0].rank", equalTo(1))
        .body("rows.findAll { it.worth > 0 }.size()", greaterThan(0))
        .body("rows.findAll { it.worth <= 0 }", hasSize(0))
        .body("rows.limit", everyItem(notNullValue()));
    given()
        .accept("text/csv")
        .get(table)
        .then()
        .statusCode(200)
        .body(
            startsWith(
                "rank,stage,limit,subject,worth,highestWorth,highestMonth,months,item,tenPercent\n1,"));
  }

  @Test
  void peggingLeadsBackFromADeliveryAndForwardFromASource() {
    String table = PLANS + "/" + solved() + "/pegging";
    String line = when().get(table).then().statusCode(200).extract().path("rows[0].contractLine");
    given()
        .queryParam("contractLine", line)
        .queryParam("level", "0")
        .get(table)
        .then()
        .body("rows.contractLine", everyItem(equalTo(line)))
        .body("rows.level", everyItem(equalTo(0)))
        .body("rows.quantity", everyItem(notNullValue()));
    String source =
        given()
            .queryParam("level", "0")
            .get(table)
            .then()
            .extract()
            .path("rows.find { it.kind == 'LINE' }.source");
    given()
        .queryParam("line", source)
        .get(table)
        .then()
        .statusCode(200)
        .body("rows", hasSize(greaterThan(0)))
        .body("rows.source", everyItem(equalTo(source)));
    given()
        .accept("text/csv")
        .get(table)
        .then()
        .body(startsWith("contractLine,item,month,delivered,level,kind,source,sourceItem,site,"));
  }

  @Test
  void anInvalidModelIsAnsweredWithAllItsErrorsAtOnce() {
    post(SmallModel.WRONG)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Model is not valid"))
        .body("status", equalTo(422))
        .body("detail", startsWith("The model has "))
        .body("detail", endsWith(" errors, all listed here. Maybe mend them and submit it again."))
        .body("errors", hasSize(greaterThan(1)))
        .body("errors.pointer", hasItems("/horizon", "/contractLines/0/firm"))
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
        .body("detail", containsString("Maybe profile."));
    given()
        .queryParam("nation", "DEU")
        .get(PLANS + "/" + solved() + "/schedule")
        .then()
        .statusCode(400)
        .body("detail", containsString("nation (DEU) is not known here"));
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
  void theSameKeyAndModelGivesTheSamePlanAndAnotherModelIsRefused() {
    String first = withKey("key-1", Examples.SMALL_MODEL).statusCode(202).extract().path("id");
    String again = withKey("key-1", Examples.SMALL_MODEL).statusCode(202).extract().path("id");
    assertEquals(first, again);
    Client.awaitFinal(first);
    withKey("key-1", Examples.SMALL_MODEL).statusCode(202).body("status", equalTo("SOLVED"));
    withKey("key-1", Examples.SMALL_MODEL.replace("9000", "9001"))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Idempotency-Key was used before"))
        .body("detail", containsString("Maybe send a new key with the new model."));
    withKey("k".repeat(256), Examples.SMALL_MODEL).statusCode(400).contentType(PROBLEM);
  }
}
