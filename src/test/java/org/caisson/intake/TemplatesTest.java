package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.domain.model.PlanningModel;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplatesTest {
  private final Templates templates = new Templates();
  private final PartFileReader reader = new PartFileReader(InputLimits.shipped());

  private byte[] template(PartKind kind, PlanningModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    templates.write(kind, model, bytes);
    return bytes.toByteArray();
  }

  private static PlanningModel small() {
    return new ModelReader().read(Path.of("src/test/resources/models/small")).model().orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyTemplateIsAnEmptyPart(PartKind kind) throws IOException {
    PartResult read = reader.read(kind, PartFormat.XLSX, template(kind, null), "template.xlsx");
    assertEquals(List.of(), read.issues());
    assertTrue(read.document().isPresent());
  }

  @Test
  void whatIsFilledInIsRead() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(template(PartKind.CONTRACT_SET, small())))) {
      XSSFSheet lines = workbook.getSheet("contractLines");
      Row row = lines.createRow(1);
      row.createCell(at(lines, "id")).setCellValue("K9-A");
      row.createCell(at(lines, "contract")).setCellValue("K9");
      row.createCell(at(lines, "item")).setCellValue("SHELL");
      row.createCell(at(lines, "buyers")).setCellValue("DEU;NLD");
      row.createCell(at(lines, "destination")).setCellValue("POOL");
      row.createCell(at(lines, "priority")).setCellValue(1);
      row.createCell(at(lines, "firm")).setCellValue(100);
      row.createCell(at(lines, "schedule")).setCellValue("2025-05=100");
      row.createCell(at(lines, "awarded")).setCellValue(LocalDate.of(2024, 6, 15));
      row.getCell(at(lines, "awarded")).setCellStyle(lines.getColumnStyle(at(lines, "awarded")));
      ByteArrayOutputStream filled = new ByteArrayOutputStream();
      workbook.write(filled);
      PartResult read =
          reader.read(
              PartKind.CONTRACT_SET, PartFormat.XLSX, filled.toByteArray(), "contracts.xlsx");
      assertEquals(List.of(), read.errors());
      assertEquals(
          "2024-06-15", read.document().orElseThrow().at("/contractLines/0/awarded").textValue());
    }
  }

  @Test
  void everyColumnIsExplainedAndCodesAndIdsAreOffered() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(template(PartKind.CONTRACT_SET, small())))) {
      XSSFSheet lines = workbook.getSheet("contractLines");
      lines
          .getRow(0)
          .forEach(cell -> assertTrue(!cell.getCellComment().getString().getString().isEmpty()));
      assertEquals(List.of("RESTOCK", "UKRAINE", "POOL"), offered(workbook, lines, "destination"));
      assertTrue(offered(workbook, lines, "item").contains("SHELL"));
      assertEquals(List.of("DEU", "NLD"), offered(workbook, lines, "buyers"));
    }
  }

  private static int at(XSSFSheet sheet, String column) {
    return IntStream.range(0, sheet.getRow(0).getLastCellNum())
        .filter(c -> sheet.getRow(0).getCell(c).getStringCellValue().equals(column))
        .findFirst()
        .orElseThrow();
  }

  /** What the drop-down of the column offers, followed to the cells that hold it. */
  private static List<String> offered(XSSFWorkbook workbook, XSSFSheet sheet, String column) {
    DataValidation validation =
        sheet.getDataValidations().stream()
            .filter(
                v -> v.getRegions().getCellRangeAddress(0).getFirstColumn() == at(sheet, column))
            .findFirst()
            .orElseThrow();
    var area =
        new org.apache.poi.ss.util.AreaReference(
            validation.getValidationConstraint().getFormula1(),
            org.apache.poi.ss.SpreadsheetVersion.EXCEL2007);
    XSSFSheet lists = workbook.getSheet(area.getFirstCell().getSheetName());
    return java.util.Arrays.stream(area.getAllReferencedCells())
        .map(cell -> lists.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue())
        .toList();
  }
}
