package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.util.UUID;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.ProgramFormat;
import org.caisson.solver.Cancellation;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

/** The linear programs of stages over HTTP. */
@QuarkusTest
class ProgramsApiTest {
  @Inject PlanJobs jobs;
  @Inject Planner planner;

  /** The last stage has all the others held, so that it is the whole of what can differ. */
  @Test
  void theProgramOfAStageIsTheOneThatIsExportedFromTheCommandLine() throws IOException {
    String id = Client.solved();
    PlanRequest request = jobs.request(KnownPlans.OWNER, UUID.fromString(id)).orElseThrow();
    for (ProgramFormat format : ProgramFormat.values()) {
      StringWriter expected = new StringWriter();
      format.write(
          planner.program(request, 5, PlanListener.SILENT, new Cancellation()), "", expected);
      String text =
          when()
              .get(program(id, "stage-5." + format.ending()))
              .then()
              .statusCode(200)
              .contentType("text/plain;charset=UTF-8")
              .header(
                  "Content-Disposition",
                  "attachment; filename=\"stage-5.%s\"".formatted(format.ending()))
              .extract()
              .asString();
      assertEquals(expected.toString(), text);
    }
  }

  @Test
  void theMarkingIsOnTheFirstLine() {
    String model = Examples.SMALL_MODEL.replaceFirst("\\{", "{\"marking\": \"CUI // REL TO DEU\",");
    String id = Client.solved(model);
    when().get(program(id, "stage-1.mps")).then().body(startsWith("* CUI // REL TO DEU\nNAME"));
    when().get(program(id, "stage-1.lp")).then().body(startsWith("\\ CUI // REL TO DEU\n"));
  }

  @Test
  void aStageThatThereIsNotIsAProblemThatNamesThoseThereAre() {
    String id = Client.solved();
    for (String stage : new String[] {"0", "6", "99"}) {
      when()
          .get(program(id, "stage-" + stage + ".mps"))
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("title", equalTo("Stage is not known"))
          .body(
              "detail",
              startsWith(
                  "Stage (%s) does not exist in this model. Maybe one of: 1 ".formatted(stage)));
    }
    for (String name : new String[] {"stage-one.mps", "stage-1.xls", "stage-1", "stage-.lp"}) {
      when()
          .get(program(id, name))
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body(
              "detail",
              equalTo(
                  "There is no export of name (%s). Maybe one of: workbook, p21, industrial-base, stocks, value, stage-1.mps, stage-1.lp."
                      .formatted(name)));
    }
  }

  @Test
  void theFirstStageOfAContradictionCanBeTakenToAnotherSolver() {
    String id = Client.accepted(SmallModel.CONTRADICTORY);
    assertEquals("CONTRADICTORY", Client.awaitFinal(id));
    when().get(program(id, "stage-1.lp")).then().statusCode(200);
    when()
        .get(program(id, "stage-2.lp"))
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("title", equalTo("Program cannot be made"));
  }

  @Test
  void whoDoesNotTakeTextIsToldSo() {
    given()
        .accept("application/json")
        .get(program(Client.solved(), "stage-1.mps"))
        .then()
        .statusCode(406)
        .contentType(PROBLEM);
  }

  private static String program(String id, String name) {
    return PLANS + "/" + id + "/exports/" + name;
  }
}
