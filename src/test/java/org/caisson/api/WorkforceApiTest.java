package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.accepted;
import static org.caisson.api.Client.awaitFinal;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The small model with 2 loaders of 150 hours: each shell takes one hour. */
@QuarkusTest
class WorkforceApiTest {
  private static final String MODEL =
      Examples.SMALL_MODEL
          .replace("\"max\": 2000}", "\"max\": 2000, \"labour\": [%s]}")
          .replace("\"lines\": [", "\"workforces\": [%s], \"lines\": [")
          .formatted(
              """
              {"id": "loaders", "name": "Loaders", "region": "EUROPE", "nation": "DEU",
               "opening": 2, "hoursPerMonth": 150, "wage": {"amount": 4000, "currency": "USD"}}""",
              "{\"workforce\": \"loaders\", \"hours\": 1}");

  private String table = "";

  @BeforeEach
  void planIt() {
    String id = accepted(MODEL);
    assertEquals("SOLVED", awaitFinal(id));
    table = PLANS + "/" + id + "/workforce";
  }

  @Test
  void aMonthOfAWorkforceIsARow() {
    when()
        .get(table)
        .then()
        .statusCode(200)
        .body("rows", hasSize(6))
        .body("rows.workforce", everyItem(equalTo("loaders")))
        .body("rows.nation", everyItem(equalTo("DEU")))
        .body("rows[0].month", equalTo("2025-01"));
  }

  @Test
  void rowsAreChosenByWorkforceRegionNationAndMonth() {
    given().queryParam("month", "2025-02").get(table).then().body("rows", hasSize(1));
    given().queryParam("region", "OTHER").get(table).then().body("rows", hasSize(0));
    given().queryParam("region", "EUROPE").get(table).then().body("rows", hasSize(6));
    given().queryParam("workforce", "loaders").get(table).then().body("rows", hasSize(6));
    given().queryParam("nation", "DEU").get(table).then().body("rows", hasSize(6));
  }

  @Test
  void theTableIsThereAsCsv() {
    given()
        .accept("text/csv")
        .get(table)
        .then()
        .statusCode(200)
        .body(
            startsWith(
                "workforce,region,nation,month,people,trainees,hired,laidOff,left,hoursAvailable,"
                    + "hoursUsed,overtimeHours\nloaders,EUROPE,DEU,2025-01,"));
  }

  @Test
  void jobsAreAmongTheFiguresOfThePlan() {
    when()
        .get(table.replace("/workforce", ""))
        .then()
        .body(
            "kpis.id",
            hasItems(
                "jobs.start.europe", "jobs.peak.europe", "jobs.end.europe", "jobs.hired.europe"));
  }
}
