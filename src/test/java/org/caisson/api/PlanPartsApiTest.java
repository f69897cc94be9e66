package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.awaitFinal;
import static org.caisson.api.Client.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans of kept parts. */
@QuarkusTest
class PlanPartsApiTest {
  private static final String MODELS = "/api/v1/models";
  private static final String SETS = "/api/v1/contract-sets";

  @Test
  void aKeptModelIsPlannedAsItWasAtItsRevision() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    String id = accepted("{\"model\": {\"id\": \"%s\", \"revision\": 1}}".formatted(model));
    assertEquals("SOLVED", awaitFinal(id));
    when()
        .get(PLANS + "/" + id)
        .then()
        .body("model.name", equalTo("One line"))
        .body("model.revision", equalTo("1"))
        .body("sources", hasSize(1))
        .body("sources[0].kind", equalTo("MODEL"))
        .body("sources[0].id", equalTo(model))
        .body("sources[0].revision", equalTo(1));
  }

  @Test
  void contractSetsOfSeveralTeamsArePlannedTogetherInTheFrameOfAModel() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    String north = kept(SETS, set("N1", 1_000), "North");
    String south = kept(SETS, set("S1", 2_000), "South");
    String id =
        accepted(
            """
            {"model": {"id": "%s"}, "contractSets": [{"id": "%s"}, {"id": "%s"}],
             "profile": "quick"}
            """
                .formatted(model, north, south));
    assertEquals("SOLVED", awaitFinal(id));
    when()
        .get(PLANS + "/" + id)
        .then()
        .body("profile", equalTo("quick"))
        .body("model.revision", equalTo("composed"))
        .body("sources.name", equalTo(List.of("One line", "North", "South")));
    when()
        .get(PLANS + "/" + id + "/contract-lines")
        .then()
        .body("rows.contractLine", equalTo(List.of("N1-1", "S1-1")))
        .body("rows.firm", equalTo(List.of(1000, 2000)));
  }

  @Test
  void anIdInTwoSetsIsOneErrorEach() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    String north = kept(SETS, set("K1", 1_000), "North");
    String south = kept(SETS, set("K1", 2_000), "South");
    post("{\"model\": {\"id\": \"%s\"}, \"contractSets\": [{\"id\": \"%s\"}, {\"id\": \"%s\"}]}"
            .formatted(model, north, south))
        .statusCode(422)
        .contentType(PROBLEM)
        .body("errors", hasSize(2))
        .body("errors.code", equalTo(List.of("id.clash", "id.clash")))
        .body(
            "errors[0].message",
            equalTo(
                "Contract `K1` is in contract set North, revision 1 and in contract set South, revision 1. Maybe rename it in one of them, or leave one of the sets out."))
        .body("errors[1].value", equalTo("K1-1"));
  }

  @Test
  void faultsOfTheWholeAreToldByThePartTheyComeFrom() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    String north = kept(SETS, set("N1", 1_000), "North");
    String south = kept(SETS, set("S1", 2_000).replace("\"shell\"", "\"shel\""), "South");
    post("{\"model\": {\"id\": \"%s\"}, \"contractSets\": [{\"id\": \"%s\"}, {\"id\": \"%s\"}]}"
            .formatted(model, north, south))
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].file", equalTo("contract set South, revision 1"))
        .body("errors[0].pointer", equalTo("/contractLines/0/item"))
        .body("errors[0].message", containsString("Maybe you meant `shell`."));
  }

  @Test
  void aModelCanBePutTogetherWithoutAKeptModel() {
    String base =
        kept(
            "/api/v1/industrial-bases",
            """
            {
              "items": [{"id": "shell", "name": "Shell", "kind": "FINISHED", "unit": "round"}],
              "producers": [{"id": "works", "name": "The works"}],
              "sites": [
                {"id": "plant", "name": "The plant", "producer": "works", "region": "EUROPE"}
              ],
              "lines": [
                {
                  "id": "load", "name": "Load line", "site": "plant", "step": "LAP",
                  "currentTempo": 1,
                  "products": [{"item": "shell", "rate185": 1000, "max": 2000}]
                }
              ]
            }
            """,
            "Works");
    String set = kept(SETS, set("N1", 1_000), "North");
    String id =
        accepted(
            """
            {
              "industrialBase": {"id": "%s"}, "contractSets": [{"id": "%s"}],
              "sections": {
                "name": "Together", "horizon": {"start": "2025-01", "months": 6},
                "currency": "USD", "policy": {"rule": "UKRAINE_FIRST"},
                "nations": [{"id": "DEU", "name": "Germany", "region": "EUROPE"}]
              }
            }
            """
                .formatted(base, set));
    assertEquals("SOLVED", awaitFinal(id));
    when().get(PLANS + "/" + id).then().body("model.name", equalTo("Together"));
  }

  @Test
  void aScenarioAndOverridesChangeWhatIsPlannedByIdOrNumber() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    String id =
        accepted(
            """
            {
              "model": {"id": "%s"},
              "scenario": {
                "name": "fewer",
                "patch": [{"op": "remove", "path": "/ukraineNeeds/0"}]
              },
              "overrides": [
                {"path": "/contractLines/K1-1/firm", "value": 6000},
                {"path": "/contractLines/0/schedule/0/quantity", "value": 6000}
              ]
            }
            """
                .formatted(model));
    assertEquals("SOLVED", awaitFinal(id));
    when()
        .get(PLANS + "/" + id)
        .then()
        .body("model.scenario", equalTo("fewer"))
        .body("model.revision", equalTo("composed"));
    when().get(PLANS + "/" + id + "/contract-lines").then().body("rows[0].firm", equalTo(6000));
  }

  @Test
  void aChangeThatCannotBeMadeIsRefused() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    post("{\"model\": {\"id\": \"%s\"}, \"overrides\": [{\"path\": \"/contractLines/K7/firm\", \"value\": 1}]}"
            .formatted(model))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/overrides/0/path"))
        .body(
            "errors[0].message",
            equalTo(
                "The change (replace /contractLines/K7/firm) cannot be made: there is nothing at `/contractLines/K7/firm`. Maybe look the path up in the model."));
  }

  @Test
  void whatIsNotKeptIsOneErrorEach() {
    String unknown = "6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10";
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    post("{\"model\": {\"id\": \"%s\", \"revision\": 9}, \"contractSets\": [{\"id\": \"%s\"}]}"
            .formatted(model, unknown))
        .statusCode(422)
        .body("title", equalTo("Plan request is not valid"))
        .body("errors.pointer", equalTo(List.of("/model", "/contractSets/0")))
        .body("errors[0].message", startsWith("There is no model of id (" + model))
        .body("errors[0].message", containsString("with a revision (9)"));
  }

  @Test
  void whatIsMisspeltInAReferenceIsRefusedWithTheClosestName() {
    post("{\"model\": {\"id\": \"6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10\"}, \"contractSet\": []}")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/contractSet"))
        .body("errors[0].message", containsString("Maybe you meant `contractSets`."));
    post("{\"model\": {\"id\": \"nonsense\"}}")
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/model/id"));
  }

  @Test
  void twoProfilesAreOneTooMany() {
    String model = kept(MODELS, Examples.SMALL_MODEL, "");
    given()
        .contentType(ContentType.JSON)
        .body("{\"model\": {\"id\": \"%s\"}, \"profile\": \"quick\"}".formatted(model))
        .queryParam("profile", "thorough")
        .post(PLANS)
        .then()
        .statusCode(400)
        .body("detail", containsString("is not the profile of the body, quick. Maybe name one."));
  }

  @Test
  void aSubmissionThatIsRefusedLeavesItsKeyFree() {
    Client.withKey("mended", Examples.SMALL_MODEL.replace("9000,", "-1,")).statusCode(422);
    Client.withKey("mended", Examples.SMALL_MODEL).statusCode(202);
  }

  @Test
  void anInlineModelIsMadeOfNothingKept() {
    String id = Client.accepted(Examples.SMALL_MODEL);
    when()
        .get(PLANS + "/" + id)
        .then()
        .body("sources", hasSize(0))
        .body("model.revision", equalTo("working"))
        .body("model.scenario", nullValue());
    awaitFinal(id);
  }

  private static String kept(String where, String json, String name) {
    return given()
        .contentType(ContentType.JSON)
        .body(json)
        .queryParam("name", name)
        .post(where)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String accepted(String body) {
    return post(body).statusCode(202).extract().path("id");
  }

  private static String set(String contract, int firm) {
    return """
        {
          "contracts": [{"id": "%1$s", "name": "Shells"}],
          "contractLines": [
            {
              "id": "%1$s-1", "contract": "%1$s", "item": "shell", "buyers": [{"nation": "DEU"}],
              "destination": "RESTOCK", "priority": 1, "firm": %2$d,
              "unitPrice": {"amount": 3000, "currency": "USD"},
              "schedule": [{"from": "2025-01", "to": "2025-06", "quantity": %2$d}]
            }
          ]
        }
        """
        .formatted(contract, firm);
  }
}
