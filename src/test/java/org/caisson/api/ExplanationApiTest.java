package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

/**
 * A line that could make 1,500 in January has charges for 1,400: 500 at the start and 900 a month.
 * 2,250 are due in each of four months.
 */
@QuarkusTest
class ExplanationApiTest {

  @Test
  void shadowPricesAreFoundByFamilySubjectItemAndMonth() {
    String table = plan() + "/shadow-prices";
    given()
        .queryParam("family", "supply")
        .queryParam("stage", "lateness-1")
        .get(table)
        .then()
        .statusCode(200)
        .body("rows", hasSize(greaterThan(1)))
        .body("rows.subject", everyItem(equalTo("charges")))
        .body("rows.item", everyItem(equalTo("charge")))
        .body("rows.findAll { it.worth <= 0 }", hasSize(0));
    given()
        .queryParam("item", "charge")
        .queryParam("month", "2025-01")
        .get(table)
        .then()
        .body("rows", hasSize(1))
        // One charge more in January is a round less that is late, in each of six months.
        .body("rows[0].worth", equalTo(6))
        .body("rows[0].month", equalTo("2025-01"));
    given().queryParam("line", "load").get(table).then().body("rows", hasSize(0));
    given()
        .accept("text/csv")
        .get(table)
        .then()
        .body(startsWith("stage,family,subject,month,worth,item\nlateness-1,"));
  }

  @Test
  void whatSpansAYearIsOfEveryMonth() {
    String table = PLANS + "/" + Client.solved() + "/shadow-prices";
    List<String> all =
        given().queryParam("family", "budget").get(table).then().extract().path("rows.subject");
    List<String> march =
        given()
            .queryParam("family", "budget")
            .queryParam("month", "2025-03")
            .get(table)
            .then()
            .body("rows.month", everyItem(nullValue()))
            .extract()
            .path("rows.subject");
    assertEquals(all, march);
  }

  @Test
  void bottlenecksAreFoundByLimitSubjectAndMonth() {
    String table = plan() + "/bottlenecks";
    given()
        .queryParam("limit", "SUPPLY")
        .queryParam("subject", "charges")
        .queryParam("month", "2025-01")
        .get(table)
        .then()
        .statusCode(200)
        .body("rows", hasSize(1))
        .body("rows[0].rank", equalTo(1))
        .body("rows[0].item", equalTo("charge"))
        // 90 charges more in each month from January to June save 90 x (6 + 5 + 4 + 3 + 2 + 1).
        .body("rows[0].worth", equalTo(21))
        .body("rows[0].tenPercent", equalTo(1890));
    given().queryParam("limit", "STORAGE").get(table).then().body("rows", hasSize(0));
    given().queryParam("nation", "DEU").get(table).then().body("rows", hasSize(0));
    given().queryParam("item", "charge").get(table).then().body("rows.subject", hasItem("charges"));
  }

  @Test
  void bottlenecksAreRankedByTenPercentWhenAskedTo() {
    String table = PLANS + "/" + Client.solved() + "/bottlenecks";
    List<Float> saves =
        given()
            .queryParam("order", "TEN_PERCENT")
            .queryParam("stage", "lateness-1")
            .get(table)
            .then()
            .statusCode(200)
            .extract()
            .path("rows.collect { it.tenPercent as float }");
    assertEquals(saves.stream().sorted(Comparator.reverseOrder()).toList(), saves);
    given()
        .queryParam("order", "SIZE")
        .get(table)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body(
            "detail",
            equalTo(
                "Query parameter order (SIZE) is not known here. Maybe one of: UNIT, TEN_PERCENT."));
  }

  @Test
  void theExplanationIsReadFromThePlanAloneAndSaysSo() {
    String explanation = plan() + "/explanation";
    given()
        .get(explanation)
        .then()
        .statusCode(200)
        .body("plannedAgain", equalTo(false))
        .body("note", startsWith("Read from the plan alone; nothing was planned again."))
        .body("stages.stage", hasItem("lateness-1"))
        .body("bottlenecks[0].subject", equalTo("charges"))
        .body("lateLines", hasSize(1))
        .body("lateLines[0].contractLine", equalTo("K1-1"))
        .body("lateLines[0].firstPossible", equalTo("2025-01"))
        .body("lateLines[0].chain.subject", hasItem("charges"))
        .body("lateLines[0].chain.find { it.subject == 'charges' }.depth", equalTo(1))
        .body("lateLines[0].chain.find { it.subject == 'charges' }.limit", equalTo("SUPPLY"))
        .body("singleSources.item", hasItem("charge"))
        .body("singleSources.find { it.item == 'charge' }.kind", equalTo("SUPPLY"))
        .body("singleSources.find { it.item == 'charge' }.stage", equalTo("lateness-1"))
        // 900 charges less in each of six months, as 90 more save a tenth of that.
        .body("singleSources.find { it.item == 'charge' }.atLeast", equalTo(18900));
    given()
        .queryParam("contractLine", "K1-1")
        .get(explanation)
        .then()
        .body("lateLines", hasSize(1));
    given()
        .queryParam("contractLine", "K1-2")
        .get(explanation)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("detail", containsString("Contract line (K1-2) does not exist in this model. Maybe"));
  }

  @Test
  void warmthPurchasesAndSiteStocksAreListed() {
    String plan = plan();
    given()
        .queryParam("line", "load")
        .get(plan + "/warmth")
        .then()
        .statusCode(200)
        .body("rows", hasSize(6))
        .body("rows[0].warm", equalTo(1));
    given()
        .queryParam("supply", "charges")
        .queryParam("to", "2025-02")
        .get(plan + "/purchases")
        .then()
        .body("rows.quantity", equalTo(List.of(900, 900)));
    when()
        .get(plan + "/site-stocks")
        .then()
        .statusCode(200)
        .body("rows.item", not(hasItem("charge")));
  }

  /**
   * 400 rounds are due in June and cost money to hold, so the 500 charges wait until then; they
   * have been there since the month before January.
   */
  @Test
  void siteStocksAreListedByAge() {
    String calm =
        SmallModel.CHARGES
            .replace("9000", "400")
            .replace("{\"from\": \"2025-01\", \"to\": \"2025-04\"", "{\"from\": \"2025-06\"")
            .replace("\"priority\": 1,", "\"priority\": 1, \"earlyDelivery\": false,")
            .replace("\"rampLimit\": 0.5,", "")
            .replace("\"amount\": 1000", "\"amount\": 0")
            .replace("\"unit\": \"round\",", "\"unit\": \"round\", " + cost("holdingCost"))
            .replace("\"perMonth\": 900", cost("unitPrice") + "\"perMonth\": 900");
    String plan = PLANS + "/" + Client.solved(calm);
    given()
        .queryParam("item", "charge")
        .queryParam("site", "plant")
        .queryParam("month", "2025-02")
        .get(plan + "/stock-ages")
        .then()
        .statusCode(200)
        .body("rows[0].since", equalTo("2024-12"))
        .body("rows[0].ageMonths", equalTo(2))
        .body("rows[0].quantity", equalTo(500));
    given()
        .accept("text/csv")
        .get(plan + "/stock-ages")
        .then()
        .body(startsWith("item,site,month,since,ageMonths,quantity\n"));
  }

  private static String cost(String field) {
    return "\"%s\": {\"amount\": 1, \"currency\": \"USD\"}, ".formatted(field);
  }

  private static String plan() {
    return PLANS + "/" + Client.solved(SmallModel.CHARGES);
  }
}
