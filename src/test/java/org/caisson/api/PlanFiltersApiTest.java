package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

/** A filter that nothing can pass is a slip of the pen, and its author is told so. */
@QuarkusTest
class PlanFiltersApiTest {
  private static final Set<String> TOP_LISTS = Set.of("/plans", "/models");

  @Test
  void aNameThatThePlanDoesNotHaveIsRefusedWithTheClosestOne() {
    String plan = plan();
    refused(plan + "/schedule?item=shel", "item (shel) is not an item of this plan. Maybe shell.");
    refused(
        plan + "/schedule?line=laod",
        "line (laod) is not a production line of this plan. Maybe load.");
    refused(plan + "/deliveries?nation=DE", "nation (DE) is not a nation of this plan. Maybe DEU.");
    refused(
        plan + "/deliveries?contractLine=K1-11",
        "contractLine (K1-11) is not a contract line of this plan. Maybe K1-1.");
    refused(
        plan + "/site-stocks?site=plnat", "site (plnat) is not a site of this plan. Maybe plant.");
    refused(
        plan + "/purchases?supply=charge",
        "supply (charge) is not a supply of this plan. Maybe charges.");
    refused(
        plan + "/pegging?sourceItem=xyz",
        "sourceItem (xyz) is not an item of this plan. Maybe one of: shell, charge.");
    refused(
        plan + "/certificate?stage=latenes-1",
        "stage (latenes-1) is not a stage of this plan. Maybe lateness-1.");
    refused(
        plan + "/expansions?expansion=new",
        "expansion (new) is not an expansion option of this plan. Maybe leave it out.");
    refused(
        plan + "/shadow-prices?subject=chargess",
        "subject (chargess) is not a subject of this plan. Maybe charges.");
  }

  @Test
  void aWordThatNoPlanHasIsRefusedWithTheClosestOne() {
    String plan = plan();
    refused(
        plan + "/deliveries?destination=ukraine",
        "destination (ukraine) is not known here. Maybe UKRAINE.");
    refused(plan + "/bottlenecks?limit=MAXX", "limit (MAXX) is not known here. Maybe MAX.");
    refused(
        plan + "/workforce?region=ASIA",
        "region (ASIA) is not known here. Maybe one of: EUROPE, NORTH_AMERICA, OTHER.");
    refused(
        plan + "/shadow-prices?family=suply", "family (suply) is not known here. Maybe supply.");
    refused(plan + "/pegging?level=-1", "level (-1) is not a level. Maybe 0, the delivered units.");
    refused(
        plan + "/pegging?sourceMonth=2025-1",
        "sourceMonth (2025-1) is not a month. Maybe write 2025-03.");
    refused(
        plan + "/budgets?year=x",
        "year (x) is not a fiscal year of this plan. Maybe one of: 2025.");
  }

  @Test
  void monthsThatLeaveNothingAreRefusedWithTheHorizon() {
    String table = plan() + "/schedule";
    refused(
        table + "?month=2025-07",
        "month (2025-07) is outside the horizon, which is 2025-01 to 2025-06. Maybe 2025-06.");
    refused(
        table + "?from=2026-01",
        "from (2026-01) is after the horizon, which is 2025-01 to 2025-06. Maybe 2025-06.");
    refused(
        table + "?to=2024-12",
        "to (2024-12) is before the horizon, which is 2025-01 to 2025-06. Maybe 2025-01.");
    refused(
        table + "?from=2025-05&to=2025-03",
        "from (2025-05) is after to (2025-03), so there is no month between them. Maybe exchange them.");
    refused(
        table + "?from=2025-05&month=2025-03",
        "month (2025-03) is not among the months that from and to leave. Maybe leave those out.");
    refused(table + "?month=", "month () is empty. Maybe give it a value, or leave it out.");
    when().get(table + "?from=2020-01&to=2030-12").then().statusCode(200).body("total", equalTo(6));
  }

  @Test
  void allFaultsOfAQueryComeAtOnce() {
    given()
        .queryParam("item", "shel", "shell")
        .queryParam("from", "March")
        .queryParam("colour", "red")
        .queryParam("size", "0")
        .queryParam("page", "1", "2")
        .get(plan() + "/schedule")
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("title", equalTo("Query parameters cannot be used"))
        .body(
            "detail",
            equalTo(
                "5 query parameters cannot be used, all listed here. Maybe mend them and send the request again."))
        .body(
            "errors.message",
            containsInAnyOrder(
                "Query parameter item (shel) is not an item of this plan. Maybe shell.",
                "Query parameter from (March) is not a month. Maybe write 2025-03.",
                "Query parameter colour (red) is not known here. Maybe one of: from, item, line, month, page, size, to.",
                "Query parameter size (0) is less than 1. Maybe 1.",
                "Query parameter page (1, 2) is given more than once. Maybe give it once."))
        .body("errors.value", containsInAnyOrder("shel", "March", "red", "0", "1, 2"));
  }

  @Test
  void aNameThatIsKnownChoosesNothingWhereThereIsNothing() {
    String plan = plan();
    when().get(plan + "/schedule?item=charge").then().statusCode(200).body("rows", hasSize(0));
    when()
        .get(plan + "/shadow-prices?subject=DEU_2025")
        .then()
        .statusCode(200)
        .body("rows", hasSize(0));
    when()
        .get(plan + "/deliveries?destination=UKRAINE&nation=DEU")
        .then()
        .statusCode(200)
        .body("rows", not(empty()));
  }

  /** Whoever adds a list and forgets to refuse what he did not hear fails here. */
  @Test
  void everyPagedListRefusesWhatItDoesNotKnow() {
    String id = Client.solved(SmallModel.CHARGES);
    Map<String, Map<String, Object>> paths =
        given().accept("application/json").get("/openapi").path("paths");
    List<String> lists =
        paths.keySet().stream()
            .filter(path -> path.startsWith(PLANS + "/{id}/") || path.endsWith("s"))
            .filter(path -> paths.get(path).toString().contains("/page}"))
            .toList();
    assertTrue(lists.size() > 25 && lists.containsAll(rooted(TOP_LISTS)), lists.toString());
    for (String list : lists) {
      when()
          .get(list.replace("{id}", id) + "?colour=red")
          .then()
          .statusCode(400)
          .body("detail", containsString("colour (red) is not known here. Maybe one of: "));
    }
  }

  private static List<String> rooted(Set<String> paths) {
    return paths.stream().map(path -> CaissonApi.ROOT + path).toList();
  }

  private static String plan() {
    return PLANS + "/" + Client.solved(SmallModel.CHARGES);
  }

  private static void refused(String address, String fault) {
    when()
        .get(address)
        .then()
        .statusCode(400)
        .contentType(PROBLEM)
        .body("detail", equalTo("Query parameter " + fault));
  }
}
