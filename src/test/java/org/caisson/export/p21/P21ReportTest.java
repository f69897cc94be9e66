package org.caisson.export.p21;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.tables.Csv;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twelve months from January 2024: nine of fiscal year 2024, three of 2025. Alpha makes 100 a month
 * at most and Beta 50; the contract line is due 150 a month and accepts nothing early, so each
 * month has 100 of Alpha and 50 of Beta. 200 of its 2,000 were delivered before.
 */
class P21ReportTest {
  private static Sheet sheet;

  @BeforeAll
  static void planIt() {
    double[] due = new double[12];
    Arrays.fill(due, 150);
    PlanningModel model =
        TestModel.over(12)
            .site("A", "Alpha")
            .site("B", "Beta")
            .item("shell")
            .line(
                new LineSpec("a", "A")
                    .product("shell", 30, 80, 100, 1, 1, 0, new LeadTimes(4, 12, 6)))
            .line(
                new LineSpec("b", "B")
                    .product("shell", 10, 40, 50, 1, 1, 0, new LeadTimes(3, 9, 5)))
            .order(
                new OrderSpec("K1", "shell", due)
                    .notEarly()
                    .awarded(-13)
                    .with(
                        line ->
                            Rewrite.with(Rewrite.with(line, "firm", 2_000.0), "delivered", 200.0)))
            .build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, plan.status());
    sheet = P21Report.of(plan, model);
  }

  /** The months before January 2024 and after December 2024 are not planned, and blank. */
  @Test
  void everyFiscalYearHasARowForEachManufacturerAndOneForAll() throws IOException {
    assertEquals(
        List.of(
            "contractLine,manufacturer,fiscalYear,oct,nov,dec,jan,feb,mar,apr,may,jun,jul,aug,sep,accepted",
            "K1,Alpha,2024,,,,100,100,100,100,100,100,100,100,100,900",
            "K1,Beta,2024,,,,50,50,50,50,50,50,50,50,50,450",
            "K1,ALL,2024,,,,150,150,150,150,150,150,150,150,150,1350",
            "K1,Alpha,2025,100,100,100,,,,,,,,,,300",
            "K1,Beta,2025,50,50,50,,,,,,,,,,150",
            "K1,ALL,2025,150,150,150,,,,,,,,,,450"),
        Csv.columns(
            sheet,
            "contractLine",
            "manufacturer",
            "fiscalYear",
            "oct",
            "nov",
            "dec",
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "accepted"));
  }

  /**
   * 2,000 procured: 200 before the horizon and 1,800 due; 1,350 in fiscal year 2024 leave 450,
   * which fiscal year 2025 delivers. Who delivered the 200 is not known.
   */
  @Test
  void theBalanceGoesDownByWhatIsAccepted() throws IOException {
    assertEquals(
        List.of(
            "manufacturer,fiscalYear,procured,acceptedBefore,balanceBefore,accepted,balanceAfter",
            "Alpha,2024,,,,900,",
            "Beta,2024,,,,450,",
            "ALL,2024,2000,200,1800,1350,450",
            "Alpha,2025,,,,300,",
            "Beta,2025,,,,150,",
            "ALL,2025,2000,1550,450,450,0"),
        Csv.columns(
            sheet,
            "manufacturer",
            "fiscalYear",
            "procured",
            "acceptedBefore",
            "balanceBefore",
            "accepted",
            "balanceAfter"));
  }

  /** What a solver leaves of a balance, 450 - 449.9999999, is none: "-0" is no number of units. */
  @Test
  void aBalanceOfRoundingIsZero() {
    Balance balance = new Balance(2_000, 1_550);
    assertEquals(0.0, balance.dueAfter(450.0000000001));
    assertEquals(0.0, balance.dueAfter(449.9999999999));
    assertEquals(0.5, balance.dueAfter(449.5));
  }

  /**
   * Awarded in December 2022, two months after the first of October: of Alpha's four months of ALT
   * two lie before it and two after, of Beta's three one and two.
   */
  @Test
  void ratesAndLeadTimesAreThoseOfTheManufacturer() throws IOException {
    assertEquals(
        List.of(
            "manufacturer,location,msr,rate185,max,altBefore,altAfter,pltInitial,pltReorder,totalInitial,totalReorder",
            "Alpha,A,30,80,100,2,2,12,6,16,10",
            "Beta,B,10,40,50,1,2,9,5,12,8",
            "ALL,,,,,,,,,,"),
        Csv.columns(
                sheet,
                "manufacturer",
                "location",
                "msr",
                "rate185",
                "max",
                "altBefore",
                "altAfter",
                "pltInitial",
                "pltReorder",
                "totalInitial",
                "totalReorder")
            .subList(0, 4));
  }

  @Test
  void theFileIsTheWholeTableWithTheMarking() throws IOException {
    List<String> lines = Csv.lines(sheet, "TEST");
    assertTrue(lines.get(0).startsWith("contractLine,manufacturer,fiscalYear,contract,item,unit,"));
    assertEquals(
        "K1,Alpha,2024,contract,shell,unit,N,RESTOCK,A,30,80,100,,2,2,12,6,16,10,,,,,,,"
            + "100,100,100,100,100,100,100,100,100,900,,TEST",
        lines.get(1));
    assertEquals(7, lines.size());
  }
}
