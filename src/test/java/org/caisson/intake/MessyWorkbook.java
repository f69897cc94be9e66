package org.caisson.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * Contract lines as procurement teams keep them: three sheets, titles and blank rows, columns in an
 * order of their own, dates and numbers as people of three countries write them; and among them
 * rows with one fault each.
 */
final class MessyWorkbook {
  static final int LINES = 2_000;

  private static final List<String> SHEETS = List.of("Germany", "Netherlands", "2025 framework");
  private static final Map<String, String> NAMES =
      Map.of("unitPrice", "Unit Price", "firm", "FIRM", "optionExpiry", "option expiry");
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "contract",
          "item",
          "unit",
          "buyers",
          "destination",
          "priority",
          "ceiling",
          "firm",
          "option",
          "calledOff",
          "delivered",
          "optionExpiry",
          "unitPrice",
          "currency",
          "awarded",
          "earliest",
          "schedule",
          "eligibleProducers",
          "lateness",
          "lateDelivery",
          "latest",
          "payments",
          "deliverAt",
          "note");

  private final Random random;
  private final TestWorkbook workbook = new TestWorkbook();
  private final List<String> expected = new ArrayList<>();

  /** One thing that is wrong with a row, the column in which it is reported and as what. */
  private record Fault(String column, Object value, String reportedIn, String code) {
    static Fault of(String column, Object value, String code) {
      return new Fault(column, value, column, code);
    }
  }

  MessyWorkbook(long seed) {
    this.random = new Random(seed);
    List<Fault> faults = new ArrayList<>(faults());
    List<Integer> rows = new ArrayList<>();
    for (int i = 1; i < LINES; i++) {
      rows.add(i);
    }
    Collections.shuffle(rows, random);
    Map<Integer, Fault> planted = new HashMap<>();
    for (int i = 0; i < faults.size(); i++) {
      planted.put(rows.get(i), faults.get(i));
    }
    for (int s = 0; s < SHEETS.size(); s++) {
      sheet(s, planted);
    }
  }

  byte[] bytes() {
    return workbook.bytes();
  }

  /** What must be reported: sheet, row, column, code. */
  List<String> expected() {
    return List.copyOf(new TreeSet<>(expected));
  }

  private void sheet(int s, Map<Integer, Fault> planted) {
    String sheet = SHEETS.get(s);
    List<String> columns = new ArrayList<>(COLUMNS);
    Collections.shuffle(columns, random);
    workbook.row(sheet, "Orders of " + sheet, null, "as of", LocalDate.of(2024, 12, 1));
    workbook.row(sheet);
    workbook.row(sheet, columns.stream().map(c -> (Object) NAMES.getOrDefault(c, c)).toArray());
    int row = 3;
    for (int line = s * LINES / 3; line < (s + 1) * LINES / 3; line++) {
      if (random.nextInt(20) == 0) {
        workbook.row(sheet);
        row++;
      }
      row++;
      Map<String, Object> cells = line(line);
      Fault fault = planted.get(line);
      if (fault != null) {
        plant(fault, cells, sheet, row);
      }
      workbook.row(sheet, columns.stream().map(cells::get).toArray());
    }
  }

  private void plant(Fault fault, Map<String, Object> cells, String sheet, int row) {
    cells.put(fault.column(), fault.value());
    expected.add("%s, row %d, %s: %s".formatted(sheet, row, fault.reportedIn(), fault.code()));
  }

  private Object either(Object... ways) {
    return ways[random.nextInt(ways.length)];
  }

  private Map<String, Object> line(int line) {
    int firm = 1_200 * (1 + random.nextInt(2_000));
    Map<String, Object> cells = new HashMap<>();
    cells.put("id", "L-%04d".formatted(line));
    cells.put("contract", either("K-1", "K-2", 4711));
    cells.put("item", either("SHELL", " SHELL ", "SHELL\u00A0"));
    cells.put("unit", either("round", null));
    cells.put("buyers", either("DEU", "DEU;NLD", "DEU:0.75;NLD:0.25", "DEU : 0,75\nNLD : 0,25"));
    cells.put("destination", either("RESTOCK", "POOL", "UKRAINE"));
    cells.put("priority", either(1, 2, "3"));
    cells.put("firm", either(firm, written(firm, " "), written(firm, "\u00A0"), firm + ",0"));
    cells.put("unitPrice", either(3000, "3000.50", "3 000,50", "2999,9"));
    cells.put("currency", either("EUR", "USD"));
    cells.put(
        "awarded", either(LocalDate.of(2024, 6, 15), "2024-06-15", "15.06.2024", "15 Jun 2024"));
    cells.put("schedule", schedule(firm));
    cells.put("lateDelivery", either(true, "TRUE", "true", null));
    cells.put("latest", either(LocalDate.of(2026, 12, 1), "2026-12", "12/2026", "Dec 2026", null));
    cells.put("note", either("as agreed, see letter", "Zusage von \"Herrn Müller\"", null));
    return cells;
  }

  private Object schedule(int firm) {
    int half = firm / 2;
    return either(
        "2025-03..2025-12=" + firm,
        "2025-03..2025-12=" + half + "; 2026-01 = " + half,
        "2025-03=" + half + "\n2025-04=" + half);
  }

  private static String written(int number, String separator) {
    return "%,d".formatted(number).replace(",", separator);
  }

  /** Forty different faults, none of which makes another one. */
  private static List<Fault> faults() {
    return List.of(
        Fault.of("id", null, "field.missing"),
        Fault.of("id", "L-0000", "id.duplicate"),
        Fault.of("id", LocalDate.of(2025, 3, 1), "sheet.cell"),
        Fault.of("contract", null, "field.missing"),
        Fault.of("item", "SHEL", "reference.item"),
        Fault.of("item", null, "field.missing"),
        Fault.of("item", new TestWorkbook.Formula("\"SHELL\""), "sheet.cell"),
        Fault.of("unit", "kg", "unit.mismatch"),
        Fault.of("buyers", "DEX", "reference.nation"),
        Fault.of("buyers", "DEU:0.5;NLD:0.4", "buyers.sum"),
        Fault.of("buyers", "DEU:0.5;NLD", "buyers.someShares"),
        Fault.of("buyers", "DEU:half;NLD:0.5", "sheet.cell"),
        Fault.of("destination", "UKRANE", "field.value"),
        Fault.of("destination", true, "sheet.cell"),
        Fault.of("priority", "high", "sheet.cell"),
        Fault.of("priority", 1.5, "field.type"),
        Fault.of("priority", 0, "number.range"),
        Fault.of("firm", "1.200", "sheet.cell"),
        Fault.of("firm", "12,000", "sheet.cell"),
        Fault.of("firm", new TestWorkbook.Formula("600+600"), "sheet.cell"),
        Fault.of("firm", LocalDate.of(2025, 3, 1), "sheet.cell"),
        Fault.of("firm", "1e400", "number.notFinite"),
        Fault.of("calledOff", 1e11, "quantity.calledOffAboveFirm"),
        Fault.of("unitPrice", "#N/A", "number.notFinite"),
        Fault.of("unitPrice", -1, "number.range"),
        Fault.of("currency", "NOK", "currency.noRate"),
        Fault.of("currency", null, "field.missing"),
        Fault.of("awarded", "05/06/2024", "sheet.cell"),
        Fault.of("awarded", "31.02.2024", "sheet.cell"),
        Fault.of("awarded", 45458, "sheet.cell"),
        Fault.of("awarded", LocalDateTime.of(2024, 6, 15, 14, 30), "sheet.cell"),
        Fault.of("earliest", LocalDate.of(2025, 2, 15), "sheet.cell"),
        Fault.of("schedule", "2025-13=1200", "field.value"),
        Fault.of("schedule", "2025-03:1200", "sheet.cell"),
        Fault.of("schedule", "2025-05..2025-03=1200", "span.reversed"),
        Fault.of("eligibleProducers", "ALPHAA", "reference.producer"),
        Fault.of("lateDelivery", "no", "sheet.cell"),
        Fault.of("latest", "2024-12", "terms.latest"),
        Fault.of("payments", "ADVANCE:0.3@2024-07;DELIVERY:0.6", "payments.sum"),
        Fault.of("deliverAt", "NORHT", "reference.site"));
  }
}
