package org.caisson.export.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.validation.Issue;
import org.caisson.export.named.ExportFormat;
import org.caisson.export.named.NamedExport;
import org.caisson.export.xlsx.ReadBack;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The workbook of the hand-made shell plan, read back. */
class PlanWorkbookTest {
  private static ProductionPlan plan;
  private static ReadBack back;

  @BeforeAll
  static void writeIt() throws IOException {
    plan = ShellPlan.solved();
    back = write(plan, ShellModel.model());
  }

  @Test
  void hasASheetForEveryQuestion() {
    assertEquals(
        List.of(
            "Summary",
            "Ramp",
            "Schedule",
            "Deliveries",
            "Stocks",
            "Stocks by nation",
            "Allocation",
            "Bottlenecks",
            "Budgets",
            "Value",
            "Sources"),
        back.names());
  }

  @Test
  void everySheetCarriesTheMarkingAndNoneAFormula() {
    back.hasNoFormula();
    for (String name : back.names()) {
      assertEquals(
          "UNCLASSIFIED", back.sheet(name).getRow(0).getCell(0).getStringCellValue(), name);
      assertEquals("&BUNCLASSIFIED&B", back.sheet(name).getHeader().getCenter(), name);
    }
  }

  /** In its third month the load line runs at 1.2 of 1,000, between 500 and 4,000. */
  @Test
  void theRampShowsEachItemsRatesInUnits() {
    assertEquals("155 mm HE shell", text("Ramp", 2, "Item"));
    assertEquals(
        LocalDate.of(2024, 3, 1),
        back.cell("Ramp", 2, "Month").getLocalDateTimeCellValue().toLocalDate());
    assertEquals(1_200, number("Ramp", 2, "Started"));
    assertEquals(500, number("Ramp", 2, "MSR"), "0.5 of 1,000, and 0 of the second line");
    assertEquals(2_000, number("Ramp", 2, "1-8-5"), "two lines of 1,000");
    assertEquals(6_000, number("Ramp", 2, "MAX"), "4 of 1,000 and 2 of 1,000");
    assertEquals(0.2, number("Ramp", 2, "Started of MAX"), 1e-12);
    assertEquals("Artillery fuze", text("Ramp", 36, "Item"), "after 36 months of shells");
    assertEquals(100, number("Ramp", 36, "Started"), "0.2 of 500");
  }

  @Test
  void theSchedulesMonthsAddUpToThePlansWork() {
    double all = plan.schedule().stream().mapToDouble(ScheduledWork::quantity).sum();
    assertEquals(all, back.sum("Schedule", "All months"), 1e-6);
    assertEquals(1_100, number("Schedule", 0, "2024-02"));
    assertEquals(0, number("Schedule", 1, "2024-02"), "the second line does nothing");
    double row = 0;
    for (int t = 0; t < 36; t++) {
      row += number("Schedule", 0, ShellModel.HORIZON.month(t).toString());
    }
    assertEquals(number("Schedule", 0, "All months"), row, 1e-6);
  }

  @Test
  void theDeliveriesAddUpToThePlansDeliveries() {
    assertEquals(
        plan.deliveries().stream().mapToDouble(Delivery::quantity).sum(),
        back.sum("Deliveries", "Delivered"),
        1e-6);
    assertEquals(400, back.sum("Deliveries", "of it late"), "100 in each of four months");
    assertEquals("K9-1", text("Deliveries", 0, "Contract line"));
    assertEquals("UKRAINE", text("Deliveries", 0, "To"));
    assertEquals("DEU, NLD", text("Deliveries", 0, "Buyers"));
    assertEquals(1_000, number("Deliveries", 0, "2024-01"));
    assertEquals(
        LocalDate.of(2025, 3, 1),
        back.cell("Deliveries", 0, "Nothing owed from").getLocalDateTimeCellValue().toLocalDate());
    assertEquals(250, number("Deliveries", 1, "Owed at the end"));
    assertEquals(CellType.BLANK, back.cell("Deliveries", 1, "Nothing owed from").getCellType());
  }

  /**
   * From April 2025 on 100, 200, 300 ... are left to restock, half of them for the Netherlands,
   * which miss 3,000: 50 (1 + 2 + ... + 11) = 3,300 are there after eleven months, in March 2026.
   */
  @Test
  void stocksAreSummedOverNationsAndListedByNation() {
    assertEquals(24_000, number("Stocks", 0, "Objective"), "20,000 and 4,000");
    assertEquals(2_000, number("Stocks", 0, "Held"));
    assertEquals(22_000, number("Stocks", 0, "Below objective"), "19,000 and 3,000");
    assertEquals("Germany", text("Stocks by nation", 0, "Nation"));
    assertEquals(1_000, number("Stocks by nation", 0, "At the start"));
    double end = plan.stockpiles().get(plan.stockpiles().size() - 2).quantity();
    assertEquals(end, number("Stocks by nation", 0, "At the end"), 1e-9);
    assertEquals("not by 2026-12", text("Stocks by nation", 0, "At the objective from"));
    assertEquals("2026-03", text("Stocks by nation", 1, "At the objective from"));
  }

  @Test
  void theAllocationAddsUpToThePlansAllocation() {
    assertEquals(
        plan.allocation().stream().mapToDouble(month -> month.ukraine()).sum(),
        back.sum("Allocation", "To Ukraine"),
        1e-6);
    assertEquals(
        plan.allocation().stream().mapToDouble(month -> month.restock()).sum(),
        back.sum("Allocation", "To restock"),
        1e-6);
    assertEquals(1_500, number("Allocation", 0, "Need not met"));
  }

  @Test
  void budgetsHaveARowForTheSumOfEachYear() {
    assertEquals("All nations", text("Budgets", 0, "Nation"));
    assertEquals(67_900_000, number("Budgets", 0, "Paid"), "27.9 and 40 million");
    assertEquals(0.6975, number("Budgets", 2, "Used"), 1e-12, "27.9 of 40 million");
    assertEquals(
        "#,##0\" USD\";-#,##0\" USD\";\"-\"",
        back.cell("Budgets", 0, "Paid").getCellStyle().getDataFormatString());
  }

  /** The words that a planner knows them by, not the names that programs do. */
  @Test
  void limitsAndStepsAreInWords() {
    List<String> limits = new ArrayList<>();
    for (int row = 0; row < 3; row++) {
      limits.add(text("Bottlenecks", row, "Limit") + " of " + text("Bottlenecks", row, "Of"));
    }
    assertEquals(
        List.of(
            "MAX of Load, assemble, pack",
            "ramp limit of Load, assemble, pack",
            "storage of Artillery fuze at Unterlueß"),
        limits);
    assertEquals("load, assemble, pack (LAP)", text("Schedule", 0, "Step"));
  }

  /** Worths of the load line: 120.5 + 100 + 2,500,000. */
  @Test
  void theFirstBottleneckIsTheOneThatIsWorthMost() {
    assertEquals("MAX", text("Bottlenecks", 0, "Limit"));
    assertEquals("Load, assemble, pack", text("Bottlenecks", 0, "Of"));
    assertEquals(2_500_220.5, number("Bottlenecks", 0, "Worth of one more in every month"));
    assertEquals("2024-05 to 2024-06; 2026-06", text("Bottlenecks", 0, "Which"));
  }

  @Test
  void chartsReadTheCellsOfTheirItem() {
    List<XSSFChart> charts = back.sheet("Ramp").getDrawingPatriarch().getCharts();
    assertEquals(2, charts.size(), "shells and fuzes");
    XDDFChartData fuzes = charts.get(1).getChartSeries().get(0);
    assertEquals("Artillery fuze", charts.get(1).getTitleText().getString());
    assertEquals(4, fuzes.getSeriesCount());
    XDDFChartData.Series started = fuzes.getSeries(0);
    assertEquals("Ramp!$B$41:$B$76", started.getCategoryData().getDataRangeReference());
    assertEquals("Ramp!$D$41:$D$76", started.getValuesData().getDataRangeReference());
    assertEquals("Ramp!$H$41:$H$76", fuzes.getSeries(3).getValuesData().getDataRangeReference());
    assertEquals("Artillery fuze", back.sheet("Ramp").getRow(40).getCell(0).getStringCellValue());
    assertEquals("MAX", back.sheet("Ramp").getRow(3).getCell(7).getStringCellValue());
  }

  @Test
  void theAllocationsChartHasTheNeedAsALineOverItsColumns() {
    XSSFChart chart = back.sheet("Allocation").getDrawingPatriarch().getCharts().get(0);
    assertEquals(2, chart.getChartSeries().size());
    assertEquals(3, chart.getChartSeries().get(0).getSeriesCount());
    assertEquals(
        "Allocation!$G$5:$G$40",
        chart.getChartSeries().get(1).getSeries(0).getValuesData().getDataRangeReference());
  }

  /**
   * A plan has no row for a month without deliveries and need; the time axis has a place for it.
   */
  @Test
  void everyMonthHasAPlaceOnTheAxisOfTheAllocation() throws IOException {
    ProductionPlan gap =
        Rewrite.with(
            plan,
            "allocation",
            plan.allocation().stream()
                .filter(month -> month.month().getMonthValue() != 2)
                .toList());
    ReadBack written = write(gap, ShellModel.model());
    assertEquals(
        LocalDate.of(2024, 2, 1),
        written.cell("Allocation", 1, "Month").getLocalDateTimeCellValue().toLocalDate());
    assertEquals(0, written.cell("Allocation", 1, "To Ukraine").getNumericCellValue());
    assertEquals(
        "Allocation!$B$5:$B$40",
        written
            .sheet("Allocation")
            .getDrawingPatriarch()
            .getCharts()
            .get(0)
            .getChartSeries()
            .get(0)
            .getSeries(0)
            .getCategoryData()
            .getDataRangeReference());
  }

  @Test
  void namesThatLookLikeFormulasStayNames() throws IOException {
    PlanningModel hostile = ShellModel.model();
    hostile =
        Rewrite.with(
            hostile,
            "industrialBase",
            Rewrite.with(
                hostile.industrialBase(),
                "items",
                hostile.industrialBase().items().stream()
                    .map(item -> Rewrite.with(item, "name", "=cmd|'/c calc'!" + item.id()))
                    .toList()));
    ReadBack written = write(plan, hostile);
    written.hasNoFormula();
    assertEquals("=cmd|'/c calc'!shell", written.cell("Ramp", 0, "Item").getStringCellValue());
    assertTrue(written.cell("Ramp", 0, "Item").getCellStyle().getQuotePrefixed());
  }

  @Test
  void aPlanWithoutValuesSaysWhyAndShowsNoQuantities() throws IOException {
    ProductionPlan none =
        ProductionPlan.contradictory(
            plan.model(),
            plan.policy(),
            plan.currency(),
            plan.marking(),
            List.of(Issue.error(Contradiction.ISSUE, "", null, "Need 2,000 cannot hold.")),
            new Contradiction(
                List.of(
                    new ConflictingInput(
                        InputKind.NEED, "shell", null, 2_000, "round", "Need 2,000.", true)),
                true,
                List.of()));
    ReadBack written = write(none, ShellModel.model());
    assertEquals(List.of("Summary", "Sources"), written.names());
    assertEquals(
        "CONTRADICTORY: hard data contradict each other; there is no plan",
        written.cell("Summary", 1, "Note").getStringCellValue());
    assertEquals(
        "Inputs that cannot all hold", written.cell("Summary", 8, "What").getStringCellValue());
    assertEquals("Need 2,000.", written.cell("Summary", 9, "Note").getStringCellValue());
    List<String> summary = new ArrayList<>();
    for (Row row : written.sheet("Summary")) {
      summary.add(row.getCell(0).getStringCellValue());
    }
    assertFalse(summary.contains("Key figures"), "there are none");
    assertFalse(summary.contains("To be known"), "the contradiction stands above, once");
  }

  private static String text(String sheet, int row, String heading) {
    return back.cell(sheet, row, heading).getStringCellValue();
  }

  private static double number(String sheet, int row, String heading) {
    return back.cell(sheet, row, heading).getNumericCellValue();
  }

  private static ReadBack write(ProductionPlan plan, PlanningModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    NamedExport.WORKBOOK.write(plan, model, ExportFormat.XLSX, out);
    return ReadBack.of(out.toByteArray());
  }
}
