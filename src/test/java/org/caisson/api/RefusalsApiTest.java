package org.caisson.api;

import static io.restassured.RestAssured.given;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What cannot be done is refused in words that say what to do instead. */
@QuarkusTest
class RefusalsApiTest {
  private static final String BASES = "/api/v1/industrial-bases";
  private static final String SETS = "/api/v1/contract-sets";
  private static final String MODELS = "/api/v1/models";
  private static final String SET =
      """
      {
        "contracts": [{"id": "K1", "name": "Shells"}],
        "contractLines": [
          {
            "id": "K1-1", "contract": "K1", "item": "shell", "buyers": [{"nation": "DEU"}],
            "destination": "RESTOCK", "priority": 1, "firm": 500,
            "unitPrice": {"amount": 3000, "currency": "USD"},
            "schedule": [{"from": "2025-01", "to": "2025-06", "quantity": 500}]
          }
        ]
      }
      """;

  @Test
  void aMethodThatIsNotOfferedIsToldWithThoseThatAre() {
    notAllowed("PATCH", PLANS, "GET, HEAD, OPTIONS, POST");
    notAllowed("POST", PLANS + "/abc", "DELETE, GET, HEAD, OPTIONS");
    notAllowed("PUT", PLANS + "/abc/schedule", "GET, HEAD, OPTIONS");
    notAllowed("DELETE", MODELS + "/abc", "GET, HEAD, OPTIONS, PUT");
    notAllowed("POST", PLANS + "/abc/exports/stage-1.mps", "GET, HEAD, OPTIONS");
    given().post("/api/v1/nothing").then().statusCode(404).contentType(PROBLEM);
  }

  private static void notAllowed(String method, String path, String allowed) {
    given()
        .request(method, path)
        .then()
        .statusCode(405)
        .contentType(PROBLEM)
        .header("Allow", allowed)
        .body(
            "detail",
            equalTo(
                "Method (%s) is not offered at (%s). Maybe one of: %s."
                    .formatted(method, path, allowed)));
  }

  @Test
  void anAddressThatIsTooLongIsAProblemToo() {
    given()
        .get(MODELS + "/" + "a".repeat(5_000))
        .then()
        .statusCode(414)
        .contentType(PROBLEM)
        .body("title", equalTo("Address is too long"))
        .body("detail", startsWith("The address that begins with (/api/v1/models/aaa"))
        .body("detail", containsString("Maybe shorten what is named in it"));
    json(SET)
        .queryParam("name", "b".repeat(5_000))
        .post(SETS)
        .then()
        .statusCode(414)
        .contentType(PROBLEM);
  }

  @Test
  void aNameThatIsTooLongIsRefused() {
    json(SET)
        .queryParam("name", "b".repeat(201))
        .post(SETS)
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo(
                "Query parameter name (%s...) is longer than 200 characters. Maybe shorten it."
                    .formatted("b".repeat(40))));
    json(SET).queryParam("name", "b".repeat(200)).post(SETS).then().statusCode(201);
  }

  @Test
  void aBodyThatIsTooDeepIsToldInOurWords() {
    String brackets = "[".repeat(10_000) + "]".repeat(10_000);
    for (String body : List.of(brackets, "{\"model\": %s}".formatted(brackets))) {
      given()
          .contentType(ContentType.JSON)
          .body(body.getBytes(StandardCharsets.UTF_8))
          .post(PLANS)
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("title", equalTo("Body cannot be read"))
          .body(
              "detail",
              equalTo(
                  "The document has more than 50 records and lists inside each other, in line 1. Nothing else in it could be checked. Maybe a bracket is missing."));
    }
  }

  @Test
  void referencesThatAreNotInUtf8AreToldInOurWords() {
    String references = "{\"model\": {\"id\": \"Größe\"}}";
    for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
      given()
          .contentType(ContentType.JSON)
          .body(references.getBytes(charset))
          .post(PLANS)
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("title", equalTo("Body cannot be read"))
          .body("detail", containsString("not in UTF-8"))
          .body("detail", containsString(". Maybe save it again as UTF-8"));
    }
  }

  @Test
  void everyValueOfTheWrongFormIsToldWithTheFormThatIsExpected() {
    post("""
        {
          "model": {"id": "zzz", "revision": 1.5},
          "contractSets": {"id": "x"},
          "colour": "red",
          "scenario": {"name": ["a"], "patch": []},
          "overrides": [7]
        }
        """)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Plan request is not valid"))
        .body("detail", startsWith("The plan request has 6 errors"))
        .body(
            "errors.pointer",
            contains(
                "/model/id",
                "/model/revision",
                "/contractSets",
                "/scenario/name",
                "/overrides/0",
                "/colour"))
        .body(
            "errors[0].message",
            equalTo(
                "`id` (zzz) should be the id of a kept document. Maybe copy it from the answer that kept it: it has 36 characters."))
        .body("errors[0].value", equalTo("zzz"))
        .body(
            "errors[1].message",
            equalTo(
                "`revision` (1.5) should be a whole number. Maybe write digits only, such as 1."))
        .body(
            "errors[2].message",
            equalTo(
                "`contractSets` ({\"id\":\"x\"}) should be a list. Maybe put it in square brackets."))
        .body(
            "errors[3].message",
            equalTo("`name` ([\"a\"]) should be text. Maybe put it in quotation marks."))
        .body(
            "errors[4].message",
            equalTo(
                "`/overrides/0` (7) should be a record. Maybe write {...} with its fields, as shown at /docs."));
  }

  @Test
  void twoOverridesOfOnePlaceAreToldHoweverItIsWritten() {
    overridden(
            """
            [{"path": "/contractLines/K1-1/firm", "value": 6000},
             {"path": "/currency", "value": "USD"},
             {"path": "/contractLines/0/firm", "value": 7000},
             {"path": "/currency", "value": "USD"}]
            """)
        .statusCode(422)
        .body("errors.pointer", contains("/overrides/2/path", "/overrides/3/path"))
        .body(
            "errors[0].message",
            equalTo(
                "The value at (/contractLines/0/firm) is set by /overrides/0/path already (written /contractLines/K1-1/firm there), so only one of the two would count. Maybe take one of them out."))
        .body(
            "errors[1].message",
            equalTo(
                "The value at (/currency) is set by /overrides/1/path already, so only one of the two would count. Maybe take one of them out."));
  }

  @Test
  void anOverrideOfAFieldThatIsNotStatedSaysHowToStateIt() {
    overridden("[{\"path\": \"/contractLines/K1-1/option\", \"value\": 500}]")
        .statusCode(422)
        .body("errors", hasSize(1))
        .body(
            "errors[0].message",
            equalTo(
                "The change (replace /contractLines/K1-1/option) cannot be made: `option` is not stated there, so there is no value to replace. Maybe add it in a scenario with {\"op\": \"add\", \"path\": \"/contractLines/K1-1/option\", \"value\": 500}, or look the name up if it should be there."));
  }

  @Test
  void aDocumentOfAnotherKindIsToldForWhatItIs() {
    json(SET)
        .post(BASES)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Industrial base is not valid"))
        .body(
            "detail",
            equalTo(
                "The body looks like a contract set, for it has `contractLines`, `contracts`; here an industrial base is kept, and `items`, `lines`, `producers`, `sites` are missing. Maybe send it to /api/v1/contract-sets."))
        .body("errors", hasSize(1))
        .body("errors[0].code", equalTo("document.kind"))
        .body("errors[0].value", equalTo("contract set"));
    json("{\"items\": [], \"lines\": []}")
        .post(SETS)
        .then()
        .statusCode(422)
        .body("detail", endsWith("Maybe send it to /api/v1/industrial-bases."));
    json(Examples.SMALL_MODEL)
        .post(SETS)
        .then()
        .statusCode(422)
        .body("errors.code", not(hasItem("document.kind")));
  }

  private static ValidatableResponse overridden(String overrides) {
    String model = json(Examples.SMALL_MODEL).post(MODELS).then().extract().path("id");
    return post("{\"model\": {\"id\": \"%s\"}, \"overrides\": %s}".formatted(model, overrides));
  }

  private static io.restassured.specification.RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
