package org.caisson.api;

import static java.util.stream.Collectors.joining;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.post;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans of kept parts that leave out what they need. */
@QuarkusTest
class PlanFormApiTest {
  private static final String UNKNOWN = "6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10";

  @Test
  void whateverIsLeftOutIsToldAtOnceWithItsPlace() {
    refused(
            """
            {
              "model": {"revision": 1},
              "contractSets": [null, {}, {"id": "%s"}],
              "scenario": {"patch": [null, {}, {"op": "add", "path": "/x"}, {"op": "move", "path": "/x"}]},
              "overrides": [null, {"value": 1}, {"path": "/currency"}]
            }
            """
                .formatted(UNKNOWN))
        .body(
            "errors.pointer",
            equalTo(
                List.of(
                    "/model/id",
                    "/contractSets/0",
                    "/contractSets/1/id",
                    "/scenario/name",
                    "/scenario/patch/0",
                    "/scenario/patch/1/op",
                    "/scenario/patch/1/path",
                    "/scenario/patch/2/value",
                    "/scenario/patch/3/from",
                    "/overrides/0",
                    "/overrides/1/path",
                    "/overrides/2/value",
                    "/contractSets/2")))
        .body("detail", startsWith("The plan request has 13 errors, all listed here. Maybe"))
        .body(
            "errors[0].message",
            equalTo(
                "`id` (none) is missing, so it is not known which kept document is meant. Maybe add the id."))
        .body(
            "errors[1].message",
            equalTo(
                "`/contractSets/0` (none) is missing, so it is not known which contract set is meant. Maybe give its id, or take the entry out."))
        .body(
            "errors[10].message",
            equalTo(
                "`path` (none) is missing, so it is not known where the change is made. Maybe add a path like /currency."))
        .body("errors[12].code", equalTo("reference.unknown"));
  }

  @Test
  void aScenarioWithoutChangesIsRefused() {
    refused("{\"sections\": {}, \"scenario\": {\"name\": \"fewer\"}}")
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/scenario/patch"))
        .body(
            "errors[0].message",
            equalTo(
                "`patch` (none) is missing, so it is not known what is changed. Maybe add the list of changes, or leave the scenario out."));
  }

  @Test
  void aScenarioWithoutANameIsRefusedForItsPlanCouldNotSayThatItWasChanged() {
    String patch = "\"patch\": [{\"op\": \"remove\", \"path\": \"/ukraineNeeds\"}]";
    refused("{\"sections\": {}, \"scenario\": {%s}}".formatted(patch))
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/scenario/name"))
        .body(
            "errors[0].message",
            equalTo(
                "`name` (none) is missing, so it is not known what the changed plan is to be called. Maybe give the scenario a name."));
    refused("{\"sections\": {}, \"scenario\": {\"name\": \" \", %s}}".formatted(patch))
        .body(
            "errors[0].message",
            equalTo(
                "`name` ( ) is blank, so it is not known what the changed plan is to be called. Maybe give the scenario a name."));
  }

  @Test
  void aMisspeltOperationIsToldWithTheClosestOne() {
    refused(
            "{\"sections\": {}, \"scenario\": {\"name\": \"fewer\", \"patch\": [{\"op\": \"remov\", \"path\": \"/x\"}]}}")
        .body("errors", hasSize(1))
        .body("errors[0].value", equalTo("remov"))
        .body(
            "errors[0].message",
            equalTo(
                "`op` (remov) is no operation of RFC 6902, so nothing can be done. Maybe you meant `remove`."));
  }

  @Test
  void aRevisionIsAWholeNumber() {
    refused("{\"model\": {\"id\": \"%s\", \"revision\": 1.5}}".formatted(UNKNOWN))
        .body("errors[0].pointer", equalTo("/model/revision"));
  }

  @Test
  void valuesOfTheWrongKindAreToldAllAtOnceBesideWhatIsLeftOut() {
    refused(
            """
            {
              "model": {"id": "one", "revision": "1", "kind": 5},
              "contractSets": ["K1", {"id": 7}, {}],
              "sections": [],
              "scenario": {"name": 5, "patch": {"op": "add"}},
              "overrides": [{"path": ["x"], "value": 1}],
              "profil": "quick"
            }
            """)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/model/id",
                "/model/revision",
                "/model/kind",
                "/contractSets/0",
                "/contractSets/1/id",
                "/contractSets/2/id",
                "/sections",
                "/scenario/name",
                "/scenario/patch",
                "/overrides/0/path",
                "/profil"))
        .body(
            "errors.message",
            hasItems(
                "`id` (one) should be the id of a kept document. Maybe copy it from the answer that"
                    + " kept it: it has 36 characters.",
                "`revision` (1) should be a whole number. Maybe remove the quotation marks.",
                "The field `kind` is not known in a plan of kept parts. Maybe leave it out, or use"
                    + " one of `id`, `revision`.",
                "`/contractSets/0` (K1) should be a record. Maybe write {...} with its fields, as"
                    + " shown at /docs.",
                "`sections` ([]) should be a record. Maybe write {...} with its fields, as shown at"
                    + " /docs.",
                "`name` (5) should be text. Maybe put it in quotation marks.",
                "`patch` ({\"op\":\"add\"}) should be a list. Maybe put it in square brackets.",
                "The field `profil` is not known in a plan of kept parts. Maybe you meant"
                    + " `profile`."));
  }

  @Test
  void aHundredFaultsEndTheSearch() {
    String unknown =
        IntStream.range(0, 300).mapToObj("\"x%d\": 1"::formatted).collect(joining(", "));
    refused("{\"sections\": {}, " + unknown + "}").body("errors", hasSize(100));
  }

  @Test
  void whatFollowsTheEndOfTheBodyIsNotPassedOver() {
    for (String more : List.of("garbage", "{}", "}")) {
      post("{\"model\": {\"id\": \"%s\"}} %s".formatted(UNKNOWN, more))
          .statusCode(400)
          .contentType(PROBLEM)
          .body("title", equalTo("Body is not JSON"))
          .body("detail", startsWith("The body is not JSON: "))
          .body("detail", containsString("(line 1, column "))
          .body(
              "detail", containsString(" Maybe a comma or a bracket is missing or one too many."));
    }
  }

  private static ValidatableResponse refused(String body) {
    return post(body)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Plan request is not valid"));
  }
}
