package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.domain.model.PlanningModel;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

/**
 * Workbooks that were opened and saved with LibreOffice. They were made with {@code soffice
 * --headless --convert-to xlsx} from the template as it is filled in here.
 */
class LibreOfficeWorkbooksTest {
  private static final Path SAVED = Path.of("src/test/resources/workbooks/by-libreoffice.xlsx");
  private static final Path SMALL = Path.of("src/test/resources/models/small");
  private static final LocalDate MONTH = LocalDate.of(2025, 6, 1);

  private static PartResult read(byte[] bytes) {
    return new PartFileReader(InputLimits.shipped())
        .read(PartKind.CONTRACT_SET, PartFormat.XLSX, bytes, "contracts.xlsx");
  }

  /** The template with two lines, one of them with a schedule and one with months. */
  static byte[] filled() throws IOException {
    PlanningModel model = new ModelReader().read(SMALL).model().orElseThrow();
    ByteArrayOutputStream template = new ByteArrayOutputStream();
    new Templates().write(PartKind.CONTRACT_SET, model, template);
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
      workbook.getSheet("marking").createRow(1).createCell(0).setCellValue("RESTRICTED");
      XSSFSheet lines = workbook.getSheet("contractLines");
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(
          workbook.getCreationHelper().createDataFormat().getFormat("yyyy\\-mm\\-dd"));
      Cell month = lines.getRow(0).createCell(lines.getRow(0).getLastCellNum());
      month.setCellValue(MONTH);
      month.setCellStyle(day);
      row(lines, 1, day, "K9-A", Map.of("schedule", "2025-05=100\n2025-06=\u00a0900,5"));
      row(lines, 3, day, "K9-Ä", Map.of()).createCell(month.getColumnIndex()).setCellValue(1000.5);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static Row row(
      XSSFSheet lines, int number, CellStyle day, String id, Map<String, String> more) {
    Row row = lines.createRow(number);
    for (Cell name : lines.getRow(0)) {
      String column = name.getCellType().name().equals("STRING") ? name.getStringCellValue() : "";
      Cell cell = row.createCell(name.getColumnIndex());
      switch (column) {
        case "id" -> cell.setCellValue(id);
        case "contract" -> cell.setCellValue(4711);
        case "item" -> cell.setCellValue("SHELL");
        case "buyers" -> cell.setCellValue("DEU;NLD");
        case "destination" -> cell.setCellValue("POOL");
        case "priority" -> cell.setCellValue(1);
        case "firm" -> cell.setCellValue(1000.5);
        case "lateDelivery" -> cell.setCellValue(true);
        case "note" -> cell.setCellValue("zwei\nZeilen, \"wie besprochen\"");
        case "awarded" -> {
          cell.setCellValue(LocalDate.of(2024, 6, 15));
          cell.setCellStyle(day);
        }
        default -> {
          if (more.containsKey(column)) {
            cell.setCellValue(more.get(column));
          }
        }
      }
    }
    return row;
  }

  @Test
  void whatIsFilledInReadsTheSameOnceItIsSavedThere() throws IOException {
    PartResult ours = read(filled());
    PartResult saved = read(Files.readAllBytes(SAVED));
    assertEquals(List.of(), ours.issues());
    assertEquals(List.of(), saved.issues());
    assertEquals(ours.document().orElseThrow(), saved.document().orElseThrow());
    assertEquals(ours.contentHash(), saved.contentHash());
    assertEquals(
        "[{\"from\":\"2025-06\",\"quantity\":1000.5}]",
        saved.document().orElseThrow().at("/contractLines/1/schedule").toString());
    assertEquals("RESTRICTED", saved.document().orElseThrow().path("contractsMarking").textValue());
  }
}
