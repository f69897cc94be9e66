package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.awaitFinal;
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

/** What-ifs of plans and comparisons; the small model's plans are worked out in SmallWhatIf. */
@QuarkusTest
class WhatIfApiTest {
  private static final String MORE =
      """
      {"name": "more", "description": "MAX 3,000.",
       "changes": [{"change": "MAX", "line": "load", "value": 3000}]}
      """;

  private static String planned() {
    String id = Client.post(Examples.SMALL_MODEL).statusCode(202).extract().path("id");
    assertEquals("SOLVED", awaitFinal(id));
    return id;
  }

  private static ValidatableResponse ask(String plan, String scenario) {
    return given()
        .contentType(ContentType.JSON)
        .body(scenario)
        .post(PLANS + "/" + plan + "/what-ifs")
        .then();
  }

  private static String asked(String plan, String scenario) {
    String child = ask(plan, scenario).statusCode(202).extract().path("id");
    assertEquals("SOLVED", awaitFinal(child));
    return child;
  }

  @Test
  void aWhatIfIsAPlanWithAParentAndIsListedThere() {
    String base = planned();
    String child = asked(base, MORE);
    when()
        .get(PLANS + "/" + child)
        .then()
        .body("parent", equalTo(base))
        .body("model.scenario", equalTo("more"))
        .body("model.name", equalTo("One line"));
    when().get(PLANS + "/" + base).then().body("parent", nullValue());
    when()
        .get(PLANS + "/" + base + "/what-ifs")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("rows", hasSize(1))
        .body("rows[0].id", equalTo(child));
  }

  @Test
  void theWhatIfOfTheApiDocumentIsPlanned() {
    String document = when().get("/openapi?format=json").asString();
    assertTrue(document.contains("Half as much again of the MAX rate"), "it is an example");
    String child = asked(planned(), Examples.WHAT_IF);
    // 1.5 times 2,000 from March on, beside 1,000 of the 1-8-5 rate.
    when()
        .get(PLANS + "/" + child + "/tempos?line=load&month=2025-03")
        .then()
        .body("rows[0].max", equalTo(3));
  }

  @Test
  void twoWhatIfsOfOneNameAreToldApartByTheirIds() {
    String base = planned();
    String one = asked(base, MORE);
    String other = asked(base, MORE.replace("3000", "4000"));
    when()
        .get(PLANS + "/compare?base=" + base + "&other=" + one + "&other=" + other)
        .then()
        .statusCode(200)
        .body("others.label", equalTo(List.of("more", other)));
  }

  /** A what-if of a what-if builds on it: MAX 3,000 times a half is 1,500. */
  @Test
  void aWhatIfOfAWhatIfBuildsOnIt() {
    String child = asked(planned(), MORE);
    String half =
        """
        {"name": "half of more", "description": "x",
         "changes": [{"change": "SET", "path": "industrialBase/lines/load/products/0/max", "times": 0.5}]}
        """;
    String grandchild = asked(child, half);
    when()
        .get(PLANS + "/" + grandchild + "/tempos?line=load&month=2025-06")
        .then()
        .body("rows[0].max", equalTo(1.5f));
  }

  @Test
  void plansAreComparedDifferencesFirst() {
    String base = planned();
    String more = asked(base, MORE);
    when()
        .get(PLANS + "/compare?base=" + base + "&other=" + more)
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("others[0].label", equalTo("more"))
        .body("differences.stages[0].id", equalTo("lateness-1"))
        .body("differences.stages[0].values.base", equalTo(4500))
        .body("differences.stages[0].values.others[0]", equalTo(2500))
        .body("differences.contractLines[0].base.cleared", equalTo("2025-05"))
        .body("differences.contractLines[0].others[0].cleared", equalTo("2025-04"));
    String table =
        given()
            .accept("text/csv")
            .get(PLANS + "/compare?base=" + base + "&other=" + more)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(
        table.contains("contractLines,K1-1,cleared,month,more,2025-05,2025-04,-1"), () -> table);
  }

  @Test
  void everythingWrongWithAWhatIfIsToldAtItsPlace() {
    ask(
            planned(),
            """
            {"name": "bad", "description": "x", "parent": "other",
             "changes": [{"change": "MAX", "line": "lode", "times": 2}]}
            """)
        .statusCode(422)
        .contentType(PROBLEM)
        .body("title", equalTo("What-if is not valid"))
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/parent"))
        .body("errors[0].code", equalTo("scenario.unknown"));
    ask(
            planned(),
            """
            {"name": "bad", "description": "x",
             "changes": [{"change": "MAX", "line": "loadd", "times": 2},
                         {"change": "CANCEL", "contractLine": "K1-9"}]}
            """)
        .statusCode(422)
        .body("errors", hasSize(2))
        .body("errors[0].pointer", equalTo("/changes/0/line"))
        .body("errors[0].message", containsString("Maybe you meant `load`."))
        .body("errors[1].pointer", equalTo("/changes/1/contractLine"));
  }

  @Test
  void theSameKeyGivesTheSameWhatIf() {
    String base = planned();
    String first = sendWithKey(base, MORE).statusCode(202).extract().path("id");
    assertEquals(first, sendWithKey(base, MORE).statusCode(202).extract().path("id"));
    sendWithKey(base, MORE.replace("3000", "4000")).statusCode(422);
  }

  private static ValidatableResponse sendWithKey(String plan, String scenario) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", "what-if of " + plan)
        .body(scenario)
        .post(PLANS + "/" + plan + "/what-ifs")
        .then();
  }

  @Test
  void whatIsNotThereOrNotSaidIsRefused() {
    ask("00000000-0000-0000-0000-000000000000", MORE).statusCode(404).contentType(PROBLEM);
    String base = planned();
    when()
        .get(PLANS + "/compare?base=" + base)
        .then()
        .statusCode(400)
        .body("detail", startsWith("Query parameter other (none) is missing"));
    when().get(PLANS + "/compare?other=" + base).then().statusCode(400);
  }
}
