package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PROBLEM;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentsApiTest {
  private static final String SETS = "/api/v1/contract-sets";
  private static final String MODELS = "/api/v1/models";
  private static final String SET =
      """
      {
        "contracts": [{"id": "K1", "name": "Shells"}],
        "contractLines": [
          {
            "id": "K1-1", "contract": "K1", "item": "shell", "buyers": [{"nation": "DEU"}],
            "destination": "POOL", "priority": 1, "firm": 500,
            "schedule": [{"from": "2025-01", "to": "2025-04", "quantity": 500}]
          }
        ]
      }
      """;

  @Test
  void aContractSetIsKeptWithWhoAndWhy() {
    ValidatableResponse kept =
        json(SET)
            .header("X-Caisson-Author", "Jana Nov%C3%A1kov%C3%A1")
            .header("X-Caisson-Reason", "as signed")
            .queryParam("name", "Team North")
            .post(SETS)
            .then()
            .statusCode(201)
            .header("ETag", matchesPattern("\"1-[0-9a-f]{16}\""))
            .body("kind", equalTo("CONTRACT_SET"))
            .body("name", equalTo("Team North"))
            .body("revision", equalTo(1))
            .body("author", equalTo("Jana Nováková"))
            .body("reason", equalTo("as signed"))
            .body("warnings", hasSize(0))
            .body("content", nullValue());
    when()
        .get(kept.extract().header("Location"))
        .then()
        .statusCode(200)
        .body("name", equalTo("Team North"))
        .body("created", notNullValue())
        .body("content.contractLines[0].firm", equalTo(500))
        .header("ETag", kept.extract().header("ETag"));
  }

  @Test
  void aRevisionNeedsTheLatestETag() {
    ValidatableResponse first = json(SET).post(SETS).then().statusCode(201);
    String location = first.extract().header("Location");
    String etag = first.extract().header("ETag");
    String changed = SET.replace("500", "700");
    json(changed)
        .put(location)
        .then()
        .statusCode(428)
        .contentType(PROBLEM)
        .body("title", equalTo("If-Match is missing"))
        .body("detail", containsString("Maybe read the document first: its ETag is (" + etag));
    json(changed)
        .header("If-Match", etag)
        .header("X-Caisson-Author", "Second")
        .put(location)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    json(SET.replace("500", "800"))
        .header("If-Match", etag)
        .put(location)
        .then()
        .statusCode(412)
        .contentType(PROBLEM)
        .body("title", equalTo("Revision is not the latest"))
        .body("detail", containsString("which Second made at "));
    when().get(location).then().body("content.contractLines[0].firm", equalTo(700));
    when()
        .get(location + "/revisions/1")
        .then()
        .body("content.contractLines[0].firm", equalTo(500));
    when()
        .get(location + "/revisions")
        .then()
        .body("total", equalTo(2))
        .body("rows[0].revision", equalTo(2))
        .body("rows[1].author", equalTo("unnamed"));
    when()
        .get(location + "/revisions/3")
        .then()
        .statusCode(404)
        .body("detail", containsString("has no revision (3). Maybe one from 1 to 2."));
  }

  @Test
  void theSameContentAgainIsTheSameRevision() {
    ValidatableResponse first = json(SET).post(SETS).then();
    json(SET.replace("500", "500.0"))
        .header("If-Match", first.extract().header("ETag"))
        .put(first.extract().header("Location"))
        .then()
        .statusCode(200)
        .body("revision", equalTo(1))
        .header("ETag", first.extract().header("ETag"));
  }

  @Test
  void twoRevisionsAreComparedInTheUsersTerms() {
    ValidatableResponse first = json(SET).post(SETS).then();
    String location = first.extract().header("Location");
    json(SET.replace("500", "700"))
        .header("If-Match", first.extract().header("ETag"))
        .put(location);
    when()
        .get(location + "/diff?from=1&to=2")
        .then()
        .statusCode(200)
        .body("changes", hasSize(2))
        .body("changes[0].change", equalTo("CHANGED"))
        .body("changes[0].record", equalTo("contract line K1-1"))
        .body("changes[0].field", equalTo("firm"))
        .body("changes[0].from", equalTo(500))
        .body("changes[0].to", equalTo(700))
        .body("changes[0].text", equalTo("contract line K1-1: firm changed from 500 to 700"))
        .body(
            "changes[1].text",
            equalTo(
                "contract line K1-1, schedule entry 2025-01: quantity changed from 500 to 700"));
    when().get(location + "/diff").then().body("from", equalTo(1)).body("to", equalTo(2));
  }

  @Test
  void aRevisionWithoutANameKeepsTheNameThatPeopleGave() {
    ValidatableResponse first =
        json(Examples.SMALL_MODEL).queryParam("name", "Our model").post(MODELS).then();
    json(Examples.SMALL_MODEL.replace("9000", "8000"))
        .header("If-Match", first.extract().header("ETag"))
        .put(first.extract().header("Location"))
        .then()
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("name", equalTo("Our model"));
  }

  @Test
  void aRenamingIsADifference() {
    ValidatableResponse first = json(SET).queryParam("name", "North").post(SETS).then();
    String location = first.extract().header("Location");
    json(SET)
        .header("If-Match", first.extract().header("ETag"))
        .queryParam("name", "Team North")
        .put(location)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    when()
        .get(location + "/diff")
        .then()
        .body("changes", hasSize(1))
        .body("changes[0].change", equalTo("CHANGED"))
        .body("changes[0].record", equalTo("document"))
        .body("changes[0].from", equalTo("North"))
        .body("changes[0].to", equalTo("Team North"))
        .body(
            "changes[0].text", equalTo("document: name changed from \"North\" to \"Team North\""));
  }

  /** Nothing was called off or delivered, and early delivery was accepted, before it said so. */
  @Test
  void aDefaultThatIsStatedIsNoDifferenceAndAnotherValueIsAChange() {
    ValidatableResponse first = json(SET).post(SETS).then();
    String location = first.extract().header("Location");
    json(SET.replace(
            "\"firm\": 500,",
            "\"firm\": 500, \"calledOff\": 0, \"delivered\": 0, \"earlyDelivery\": false,"))
        .header("If-Match", first.extract().header("ETag"))
        .put(location)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    when()
        .get(location + "/diff")
        .then()
        .body(
            "changes.text",
            equalTo(List.of("contract line K1-1: earlyDelivery changed from true to false")));
  }

  @Test
  void aDryRunKeepsNothing() {
    int before = when().get(SETS).path("total");
    json(SET)
        .queryParam("dryRun", true)
        .post(SETS)
        .then()
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("contentHash", notNullValue());
    json(SET.replace("500,", "-1,"))
        .queryParam("dryRun", true)
        .post(SETS)
        .then()
        .statusCode(422)
        .contentType(PROBLEM);
    int after = when().get(SETS).path("total");
    assertEquals(before, after);
  }

  @Test
  void aDryRunIsAskedForByTrueOnly() {
    int before = when().get(SETS).path("total");
    for (String word : new String[] {"1", "yes", "TRUE"}) {
      json(SET)
          .queryParam("dryRun", word)
          .post(SETS)
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body(
              "detail",
              equalTo(
                  "Query parameter dryRun (%s) is neither true nor false. Maybe write true."
                      .formatted(word)));
    }
    json(SET)
        .queryParam("dryRun", "")
        .post(SETS)
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo("Query parameter dryRun () is empty. Maybe give it a value, or leave it out."));
    json(SET)
        .queryParam("dryRun", "false", "true")
        .post(SETS)
        .then()
        .statusCode(400)
        .body(
            "detail",
            equalTo(
                "Query parameter dryRun (false, true) is given more than once. Maybe give it once."));
    int after = when().get(SETS).path("total");
    assertEquals(before, after);
  }

  @Test
  void whatFollowsTheEndOfAnIndustrialBaseIsNotPassedOver() {
    json("{\"items\": []}, \"currency\": \"USD\"")
        .post("/api/v1/industrial-bases")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("title", equalTo("Body is not JSON"))
        .body("detail", startsWith("This is not JSON: "))
        .body("detail", containsString("Maybe a comma, a quotation mark or a bracket"))
        .body("errors[0].row", equalTo(1));
  }

  @Test
  void revisionsAreComparedByTheirNumbers() {
    String location = json(SET).post(SETS).then().extract().header("Location");
    for (String parameter : new String[] {"from", "to"}) {
      when()
          .get(location + "/diff?" + parameter + "=abc")
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body("title", equalTo("Query parameter cannot be used"))
          .body(
              "detail",
              equalTo(
                  "Query parameter %s (abc) is not the number of a revision. Maybe write one like 1, or leave the parameter out."
                      .formatted(parameter)));
    }
  }

  @Test
  void faultsComeAllAtOnceAndNothingIsKept() {
    json(SET.replace("500,", "-1,").replace("\"contract\": \"K1\"", "\"contract\": \"K7\""))
        .post(SETS)
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("Contract set is not valid"))
        .body("detail", startsWith("The contract set has 2 errors, all listed here. Maybe"))
        .body("errors", hasSize(2));
    json("{,").post(SETS).then().statusCode(400).body("title", equalTo("Body is not JSON"));
    json("").post(SETS).then().statusCode(400).body("title", equalTo("Body is empty"));
  }

  @Test
  void aModelIsCalledByItsOwnName() {
    String location =
        json(Examples.SMALL_MODEL)
            .post(MODELS)
            .then()
            .statusCode(201)
            .body("name", equalTo("One line"))
            .extract()
            .header("Location");
    when().get(location).then().body("content.horizon.months", equalTo(6));
    when().get(MODELS).then().statusCode(200).body("total", greaterThan(0));
  }

  @Test
  void anIndustrialBaseIsKept() {
    json("""
            {
              "items": [{"id": "shell", "name": "Shell", "kind": "FINISHED", "unit": "round"}],
              "producers": [{"id": "works", "name": "The works"}],
              "sites": [
                {"id": "plant", "name": "The plant", "producer": "works", "region": "EUROPE"}
              ],
              "lines": [
                {
                  "id": "load", "name": "Load line", "site": "plant", "step": "LAP",
                  "products": [{"item": "shell", "rate185": 1000, "max": 2000}]
                }
              ]
            }
            """)
        .post("/api/v1/industrial-bases")
        .then()
        .statusCode(201)
        .body("kind", equalTo("INDUSTRIAL_BASE"));
  }

  @Test
  void whoHasTheLatestRevisionIsNotSentItAgain() {
    ValidatableResponse kept = json(SET).post(SETS).then();
    given()
        .header("If-None-Match", kept.extract().header("ETag"))
        .get(kept.extract().header("Location"))
        .then()
        .statusCode(304);
  }

  @Test
  void anUnknownDocumentIsAProblemThatSaysWhereToLook() {
    for (String id : new String[] {"6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10", "nonsense"}) {
      when()
          .get(SETS + "/" + id)
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body(
              "detail",
              equalTo(
                  "There is no contract set of id (%s). Maybe look it up: GET /api/v1/contract-sets lists those there are."
                      .formatted(id)));
    }
  }

  @Test
  void whatCannotBeUnderstoodIsRefused() {
    json(SET)
        .queryParam("dryrun", true)
        .post(SETS)
        .then()
        .statusCode(400)
        .body("detail", containsString("dryrun (true) is not known here"));
    json(SET)
        .header("X-Caisson-Author", "100 % sure")
        .post(SETS)
        .then()
        .statusCode(400)
        .body("detail", containsString("begins no encoded letter. Maybe write %25"));
  }

  @Test
  void whatNoDatabaseKeepsIsRefusedOnEveryDatabase() {
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(SET)
        .post(SETS + "?name=a%00b")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body(
            "detail",
            equalTo(
                "Query parameter name (a\uFFFDb) has the control character U+0000, which cannot be kept. Maybe take it out."));
    json(SET)
        .header("X-Caisson-Author", "a%00b")
        .post(SETS)
        .then()
        .statusCode(400)
        .body("title", equalTo("Header cannot be used"))
        .body("detail", startsWith("X-Caisson-Author (a\uFFFDb) has the control character U+0000"));
    json(SET)
        .header("X-Caisson-Reason", "one%0Atwo%1B")
        .post(SETS)
        .then()
        .statusCode(400)
        .body("detail", containsString("has the control character U+001B"));
    json(SET).header("X-Caisson-Reason", "one%0Atwo").post(SETS).then().statusCode(201);
    json(Examples.SMALL_MODEL.replace("One line", "One\\u0000line"))
        .post(MODELS)
        .then()
        .statusCode(422)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/name"))
        .body(
            "errors[0].message",
            equalTo(
                "`name` (One\uFFFDline) has the control character U+0000, which cannot be kept. Maybe take it out."));
  }

  private static RequestSpecification json(String body) {
    return given().contentType(ContentType.JSON).body(body);
  }
}
