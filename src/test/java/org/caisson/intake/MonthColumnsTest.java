package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

/** Contract lines with a column for what is due in each month. */
class MonthColumnsTest {
  private static final String START = "id,contract,item,buyers,destination,priority,firm,";
  private static final String LINE = "A,K,SHELL,DEU,POOL,1,5000,";
  private static final String LONG =
      START + "schedule\n" + LINE + "2025-01=1000;2025-02=1000;2025-04=3000\n";
  private static final Object[] NAMES = {
    "id", "contract", "item", "buyers", "destination", "priority", "firm"
  };

  private static PartResult read(PartFormat format, byte[] bytes) {
    return new PartFileReader(InputLimits.shipped())
        .read(PartKind.CONTRACT_SET, format, bytes, "orders");
  }

  private static PartResult csv(String table) {
    return read(PartFormat.CSV, table.getBytes(StandardCharsets.UTF_8));
  }

  private static PartResult workbook(Object[] header, Object[]... rows) {
    TestWorkbook workbook =
        new TestWorkbook().row("Orders", "Orders of 2025").row("Orders", header);
    for (Object[] row : rows) {
      workbook.row("Orders", row);
    }
    return read(PartFormat.XLSX, workbook.bytes());
  }

  private static Object[] and(Object[] start, Object... more) {
    Object[] all = Arrays.copyOf(start, start.length + more.length);
    System.arraycopy(more, 0, all, start.length, more.length);
    return all;
  }

  private static Object[] line(Object... due) {
    return and(new Object[] {"A", "K", "SHELL", "DEU", "POOL", 1, 5000}, due);
  }

  private static List<String> said(PartResult read) {
    return read.issues().stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  @Test
  void theyAreTheScheduleThatAListInACellIs() {
    PartResult months =
        csv(START + "2025-01,Feb 2025,03/2025,2025-04-01\n" + LINE + "1000,1000.0,,3000\n");
    assertEquals(List.of(), said(months));
    assertEquals(
        "[{\"from\":\"2025-01\",\"quantity\":1000},{\"from\":\"2025-02\",\"quantity\":1000.0},"
            + "{\"from\":\"2025-04\",\"quantity\":3000}]",
        months.document().orElseThrow().path("contractLines").path(0).path("schedule").toString());
    assertEquals(csv(LONG).contentHash(), months.contentHash());
  }

  @Test
  void inAWorkbookTheirNamesMayBeDatesAndTheSheetIsKnownByItsColumns() {
    PartResult months =
        workbook(
            and(NAMES, LocalDate.of(2025, 1, 1), "feb 2025", "2025-03", LocalDate.of(2025, 4, 1)),
            line(1000, "1 000", 0, 3000));
    assertEquals(List.of(), said(months));
    assertEquals(csv(LONG).contentHash(), months.contentHash());
  }

  @Test
  void aRowWithoutQuantitiesHasNothingDue() {
    PartResult months = csv(START + "2025-01\n" + LINE.replace("5000", "0") + "\n");
    assertEquals(List.of(), said(months));
    assertEquals(
        "[]",
        months.document().orElseThrow().path("contractLines").path(0).path("schedule").toString());
  }

  @Test
  void aRowWithAScheduleHasNoQuantitiesBelowMonths() {
    String table = START + "schedule,2025-01\n" + LINE + "2025-02=5000,%s\n";
    assertEquals(List.of(), said(csv(table.formatted(""))));
    assertEquals(
        List.of(
            "orders, line 2, column schedule: The row has a `schedule` and quantities in columns of"
                + " months, and it cannot be said which counts. Maybe leave one of them empty."),
        said(csv(table.formatted("5000"))));
  }

  @Test
  void everyFaultNamesTheCellBelowItsMonth() {
    PartResult months =
        workbook(
            and(NAMES, LocalDate.of(2025, 1, 1), "2025-02", "Mar 2025"),
            line("soon", -5, new TestWorkbook.Formula("600+400")));
    assertEquals(
        List.of(
            "orders, sheet Orders, row 3, column 2025-01 (H3): `2025-01` (soon) is not a number."
                + " Maybe write digits only, such as 120000 or 0.5.",
            "orders, sheet Orders, row 3, column 2025-03 (J3): `2025-03` (=600+400) is a formula,"
                + " and what is ordered should not depend on the program that opens it. Maybe write"
                + " its value.",
            "orders, sheet Orders, row 3, column 2025-02 (I3): `quantity` (-5) is less than 0, which"
                + " makes no sense as a quantity. Maybe the sign is wrong."),
        said(months));
  }

  @Test
  void aMonthStandsOnceAndIsNoOtherDay() {
    PartResult months =
        workbook(
            and(NAMES, LocalDate.of(2025, 1, 1), "Jan 2025", LocalDate.of(2025, 2, 15), "2025-13"),
            line(5000, null, null, null));
    assertEquals(
        List.of(
            "orders, sheet Orders, row 2, column Jan 2025 (I2): The column `Jan 2025` stands twice"
                + " in the header, and it cannot be said which one counts. Maybe remove one.",
            "orders, sheet Orders, row 2, column 2025-02-15 (J2): The column `2025-02-15` is a day"
                + " inside a month, and whole months are planned. Maybe write 2025-02.",
            "orders, sheet Orders, row 2, column 2025-13 (K2): There is no column `2025-13`."),
        said(months).stream().map(text -> text.replaceFirst("13`\\. Maybe .*", "13`.")).toList());
  }
}
