package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.caisson.export.xlsx.ReadBack;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportsApiTest {
  private static final String CSV = "text/csv";

  @Test
  void theWorkbookIsAFileThatOpens() throws IOException {
    byte[] bytes =
        given()
            .accept(ExportsResource.XLSX)
            .get(path("workbook"))
            .then()
            .statusCode(200)
            .contentType(ExportsResource.XLSX)
            .header("Content-Disposition", "attachment; filename=\"workbook.xlsx\"")
            .extract()
            .asByteArray();
    ReadBack back = ReadBack.of(bytes);
    back.hasNoFormula();
    assertEquals("Summary", back.names().get(0));
    assertEquals(11, back.names().size());
  }

  @Test
  void theMonthGridIsCsvByAcceptAndAWorkbookForWhoeverAcceptsAnything() {
    String path = path("p21");
    given()
        .accept(CSV)
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/csv;charset=UTF-8")
        .header("Content-Disposition", "attachment; filename=\"p21.csv\"")
        .body(startsWith("contractLine,manufacturer,fiscalYear,contract,item,unit,"));
    when().get(path).then().statusCode(200).contentType(ExportsResource.XLSX);
  }

  @Test
  void theReportsHaveTheirColumns() {
    String id = Client.solved();
    given()
        .accept(CSV)
        .get(Client.PLANS + "/" + id + "/exports/industrial-base")
        .then()
        .statusCode(200)
        .body(containsString(",msrPerMonth,msrPerYear,maxPerMonth,maxPerYear,"));
    given()
        .accept(CSV)
        .get(Client.PLANS + "/" + id + "/exports/stocks")
        .then()
        .statusCode(200)
        .body(containsString(",yearsAtRequested,"));
    given()
        .accept(CSV)
        .get(Client.PLANS + "/" + id + "/exports/value")
        .then()
        .statusCode(200)
        .body(containsString(",ceiling,most,firm,option,room,calledOff,"));
  }

  @Test
  void theListNamesThemWithTheirMediaTypes() {
    when()
        .get(Client.PLANS + "/" + Client.solved() + "/exports")
        .then()
        .statusCode(200)
        .body(
            "name",
            hasItems(
                "workbook",
                "p21",
                "industrial-base",
                "stocks",
                "value",
                "stage-1.mps",
                "stage-5.lp"))
        .body("name", not(hasItem("stage-6.lp")))
        .body("find { it.name == 'workbook' }.mediaTypes", equalTo(List.of(ExportsResource.XLSX)));
  }

  @Test
  void anUnknownExportIsAProblemThatNamesTheKnownOnes() {
    when()
        .get(path("p22"))
        .then()
        .statusCode(404)
        .contentType(Client.PROBLEM)
        .body(
            "detail",
            equalTo(
                "There is no export of name (p22). Maybe one of: workbook, p21, industrial-base,"
                    + " stocks, value, stage-1.mps, stage-1.lp."));
  }

  @Test
  void aWorkbookAsCsvIsAProblemThatSaysWhatToAccept() {
    given()
        .accept(CSV)
        .get(path("workbook"))
        .then()
        .statusCode(406)
        .contentType(Client.PROBLEM)
        .body("detail", containsString("Maybe accept " + ExportsResource.XLSX + "."));
  }

  @Test
  void anUnknownPlanIsAProblem() {
    when()
        .get(Client.PLANS + "/00000000-0000-0000-0000-000000000000/exports/p21")
        .then()
        .statusCode(404)
        .contentType(Client.PROBLEM)
        .body("detail", containsString("Maybe"));
  }

  /** The base is marked higher than the model, so whatever is said of the plan is as well. */
  @Test
  void whatThePlansPartsAreMarkedIsInListingsAndExports() {
    String model =
        Examples.SMALL_MODEL
            .replaceFirst("\\{", "{\"marking\": \"UNCLASSIFIED\",")
            .replaceFirst(
                "\"industrialBase\": \\{",
                "\"industrialBase\": {\"marking\": \"CUI // REL TO DEU\",");
    String id = Client.accepted(model);
    assertEquals("SOLVED", Client.awaitFinal(id));
    String plan = Client.PLANS + "/" + id;
    when().get(plan + "/deliveries").then().body("marking", equalTo("CUI // REL TO DEU"));
    given()
        .accept(CSV)
        .get(plan + "/deliveries")
        .then()
        .body(startsWith("contractLine,item,destination,nation,month,quantity,late,marking\n"))
        .body(containsString(",\"CUI // REL TO DEU\"\n"));
    given()
        .accept(CSV)
        .get(plan + "/exports/value")
        .then()
        .body(containsString(",CUI // REL TO DEU\n"));
  }

  @Test
  void theApiDocumentDescribesThem() {
    given()
        .accept("application/json")
        .get("/openapi?format=json")
        .then()
        .body(
            "paths.'/api/v1/plans/{id}/exports/{name}'.get.responses.'200'.content",
            hasKey(ExportsResource.XLSX));
  }

  private static String path(String name) {
    return Client.PLANS + "/" + Client.solved() + "/exports/" + name;
  }
}
