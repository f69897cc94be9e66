package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.testing.HostileFiles;
import org.junit.jupiter.api.Test;

/** What a procurement team does: download, fill in, send, mend, send again. */
@QuarkusTest
class WorkbooksApiTest {
  private static final String SETS = "/api/v1/contract-sets";
  private static final String[] COLUMNS = {
    "id", "contract", "item", "buyers", "destination", "priority", "firm", "schedule"
  };
  private static final String[] LINE = {
    "K1-1", "K1", "shell", "DEU", "POOL", "1", "500", "2025-01..2025-04=500"
  };
  private static final String TABLE =
      String.join(",", COLUMNS) + "\n" + String.join(",", LINE) + "\n";

  private static byte[] template(String name) {
    return when()
        .get("/api/v1/templates/" + name)
        .then()
        .statusCode(200)
        .contentType(HostileFiles.XLSX)
        .header("Content-Disposition", containsString("filename=\"" + name + "\""))
        .extract()
        .asByteArray();
  }

  /** The downloaded template with one line filled in, whose priority is as given. */
  private static byte[] filled(String priority) throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(template("contracts.xlsx")))) {
      Row names = workbook.getSheet("contractLines").getRow(0);
      Row row = workbook.getSheet("contractLines").createRow(1);
      for (int c = 0; c < COLUMNS.length; c++) {
        for (var name : names) {
          if (name.getStringCellValue().equals(COLUMNS[c])) {
            String value = COLUMNS[c].equals("priority") ? priority : LINE[c];
            row.createCell(name.getColumnIndex()).setCellValue(value);
          }
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static ValidatableResponse post(String type, byte[] body, String query) {
    return given().contentType(type).body(body).post(SETS + query).then();
  }

  @Test
  void aTemplateIsFilledInSentMendedAndKept() throws IOException {
    post(HostileFiles.XLSX, filled("urgent"), "?dryRun=true")
        .statusCode(422)
        .contentType(Client.PROBLEM)
        .body("errors", hasSize(1))
        .body("errors[0].sheet", equalTo("contractLines"))
        .body("errors[0].row", equalTo(2))
        .body("errors[0].column", equalTo("priority"))
        .body("errors[0].cell", equalTo("G2"))
        .body("errors[0].value", equalTo("urgent"))
        .body("errors[0].code", equalTo("sheet.cell"))
        .body(
            "errors[0].message",
            equalTo(
                "`priority` (urgent) is not a number. Maybe write digits only, such as 120000 or"
                    + " 0.5."));
    post(HostileFiles.XLSX, filled("1"), "?dryRun=true")
        .statusCode(200)
        .body("valid", equalTo(true));
    String location =
        post(HostileFiles.XLSX, filled("1"), "?name=Team%20South")
            .statusCode(201)
            .extract()
            .header("Location");
    when()
        .get(location)
        .then()
        .statusCode(200)
        .body("content.contracts[0].id", equalTo("K1"))
        .body("content.contractLines[0].firm", equalTo(500));
  }

  @Test
  void aWorkbookATableAndADocumentOfTheSameContentAreOneContent() throws IOException {
    String fromWorkbook =
        post(HostileFiles.XLSX, filled("1"), "?dryRun=true").extract().path("contentHash");
    String fromTable =
        post("text/csv", TABLE.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
            .statusCode(200)
            .extract()
            .path("contentHash");
    assertEquals(fromWorkbook, fromTable);
    String location =
        post("text/csv", TABLE.getBytes(StandardCharsets.UTF_8), "").extract().header("Location");
    Object content = when().get(location).then().extract().path("content");
    assertEquals(
        fromTable,
        given()
            .contentType(ContentType.JSON)
            .body(content)
            .post(SETS + "?dryRun=true")
            .then()
            .statusCode(200)
            .extract()
            .path("contentHash"));
  }

  @Test
  void aWorkbookMakesTheNextRevision() throws IOException {
    ValidatableResponse first =
        post("text/csv", TABLE.replace("POOL,1", "POOL,2").getBytes(StandardCharsets.UTF_8), "");
    String location = first.extract().header("Location");
    given()
        .contentType(HostileFiles.XLSX)
        .header("If-Match", first.extract().header("ETag"))
        .body(filled("1"))
        .put(location)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    when()
        .get(location + "/diff")
        .then()
        .statusCode(200)
        .body("changes.text", equalTo(List.of("contract line K1-1: priority changed from 2 to 1")));
  }

  @Test
  void anIndustrialBaseIsTakenAsAWorkbookAndNotAsOneTable() {
    given()
        .contentType(HostileFiles.XLSX)
        .body(template("industrial-base.xlsx"))
        .post("/api/v1/industrial-bases?dryRun=true")
        .then()
        .statusCode(200);
    given()
        .contentType("text/csv")
        .body(TABLE)
        .post("/api/v1/industrial-bases?dryRun=true")
        .then()
        .statusCode(415)
        .contentType(Client.PROBLEM);
  }

  @Test
  void aMediaTypeThatIsNotTakenIsRefusedWithThoseThatAre() {
    post("text/html", TABLE.getBytes(StandardCharsets.UTF_8), "?dryRun=true")
        .statusCode(415)
        .contentType(Client.PROBLEM)
        .body("detail", containsString("contract sets are taken as text/csv and XLSX too"));
  }

  @Test
  void aModelIsNotTakenAsAWorkbook() {
    given()
        .contentType(HostileFiles.XLSX)
        .body(template("contracts.xlsx"))
        .post("/api/v1/models?dryRun=true")
        .then()
        .statusCode(415);
  }
}
