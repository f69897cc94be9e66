package org.caisson.export.rates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.export.p21.P21Report;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.statutory.IndustrialBaseReport;
import org.caisson.export.statutory.StockReport;
import org.caisson.export.tables.Csv;
import org.caisson.export.workbook.PlanWorkbook;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One line makes mortar rounds of 60 mm, at most 100 a month, and of 81 mm, at most 50. A month of
 * 60 of the one leaves 0.4 of the line, 20 of the other; the sheets say MAX 100 and 50, which are
 * the line's and not both to be had. Another line makes 120 mm alone.
 */
class SharedLinesTest {
  private static final String WITH_81 = "mortars, with m81";
  private static PlanningModel model;
  private static ProductionPlan plan;

  @BeforeAll
  static void planIt() {
    model =
        TestModel.over(2)
            .item("m60")
            .item("m81")
            .item("m120")
            .line(
                new LineSpec("mortars", "S")
                    .product("m60", 30, 80, 100, 1, 1, 0, LeadTimes.NONE)
                    .product("m81", 15, 40, 50, 1, 1, 0, LeadTimes.NONE))
            .line("heavy", "m120", 10, 1)
            .stockpile("m60", 0, 100, 0, 0)
            .order(new OrderSpec("K60", "m60", 60, 60))
            .order(new OrderSpec("K81", "m81", 20, 20))
            .order(new OrderSpec("K120", "m120", 10, 10))
            .build();
    plan = Planning.plan(model);
  }

  @Test
  void theRampSaysWhoseRatesTheyAreInItsRowsAndItsCharts() throws IOException {
    Sheet ramp =
        PlanWorkbook.sheets(plan, model).stream()
            .filter(sheet -> sheet.name().equals("Ramp"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "item,month,started,msr,rate185,max,sharesLine",
            "m60,2024-01,60,30,80,100,\"mortars, with m81\"",
            "m60,2024-02,60,30,80,100,\"mortars, with m81\"",
            "m81,2024-01,20,15,40,50,\"mortars, with m60\"",
            "m81,2024-02,20,15,40,50,\"mortars, with m60\"",
            "m120,2024-01,10,0,10,10,",
            "m120,2024-02,10,0,10,10,"),
        Csv.columns(ramp, "item", "month", "started", "msr", "rate185", "max", "sharesLine"));
    assertEquals(
        List.of("m60 (rates of a line it shares)", "m81 (rates of a line it shares)", "m120"),
        ramp.charts().stream().map(Chart::title).toList());
  }

  @Test
  void theMonthGridSaysItOfTheManufacturersLines() throws IOException {
    assertEquals(
        List.of(
            "contractLine,manufacturer,max,sharesLine",
            "K60,P,100,\"mortars, with m81\"",
            "K60,ALL,,",
            "K81,P,50,\"mortars, with m60\"",
            "K81,ALL,,",
            "K120,P,10,",
            "K120,ALL,,"),
        Csv.columns(
            P21Report.of(plan, model), "contractLine", "manufacturer", "max", "sharesLine"));
  }

  @Test
  void theReportsToCongressSayItToo() throws IOException {
    assertEquals(
        List.of(
            "item,maxPerMonth,sharesLine",
            "m60,100,\"mortars, with m81\"",
            "m81,50,\"mortars, with m60\"",
            "m120,10,"),
        Csv.columns(IndustrialBaseReport.of(plan, model), "item", "maxPerMonth", "sharesLine"));
    assertEquals(
        List.of(
            "item,note",
            "m60,\"Its maximum is that of a line it shares: "
                + WITH_81
                + ". The average is over 2 months, all there are.\""),
        Csv.columns(StockReport.of(plan, model), "item", "note"));
  }
}
