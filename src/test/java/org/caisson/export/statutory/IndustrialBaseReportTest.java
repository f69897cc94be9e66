package org.caisson.export.statutory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.tables.Csv;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of the hand-made shell plan: three years from January 2024, four fiscal years. */
class IndustrialBaseReportTest {
  private static Sheet sheet;

  @BeforeAll
  static void report() {
    sheet = IndustrialBaseReport.of(ShellPlan.solved(), ShellModel.model());
  }

  /**
   * 96,000 over 36 months are 2,666.67 a month: 24,000 in nine months, 32,000 in twelve, 8,000 in
   * three. MSR: half of 1,000 on one line, the other has none; MAX: 4,000 and 2,000.
   */
  @Test
  void quantitiesPricesAndRatesByFiscalYear() throws IOException {
    assertEquals(
        List.of(
            "item,fiscalYear,unit,programmedQuantity,averageUnitCost,contractType,msrPerMonth,msrPerYear,maxPerMonth,maxPerYear,requirement,expectedToMeet",
            "shell,2024,round,24000,3000,not in the model,500,6000,6000,72000,24000,not by 2026-12",
            "shell,2025,round,32000,3000,not in the model,500,6000,6000,72000,24000,not by 2026-12",
            "shell,2026,round,32000,3000,not in the model,500,6000,6000,72000,24000,not by 2026-12",
            "shell,2027,round,8000,3000,not in the model,500,6000,6000,72000,24000,not by 2026-12"),
        Csv.columns(
            sheet,
            "item",
            "fiscalYear",
            "unit",
            "programmedQuantity",
            "averageUnitCost",
            "contractType",
            "msrPerMonth",
            "msrPerYear",
            "maxPerMonth",
            "maxPerYear",
            "requirement",
            "expectedToMeet"));
  }

  /**
   * MAX of the load line binds in May and June 2024 and in June 2026, its ramp limit in February
   * 2025, the storage of fuzes in January 2025. The fuze line runs at 0.2 of 1-8-5 for six months,
   * below its 0.5.
   */
  @Test
  void whatHoldsItBackInTheYear() throws IOException {
    String fuzes = "Artillery fuze: Fuze line with a name far too long";
    assertEquals(
        List.of(
            "fiscalYear,constraints,singleSources,belowMsr,investments,potentialInvestments",
            "2024,\"MAX of Load, assemble, pack\","
                + fuzes
                + ","
                + "Fuze line with a name far too long 6 months,none,none",
            "2025,\"ramp limit of Load, assemble, pack; storage of Artillery fuze at Unterlueß\","
                + fuzes
                + ",none,none,none",
            "2026,\"MAX of Load, assemble, pack\"," + fuzes + ",none,none,none",
            "2027,none," + fuzes + ",none,none,none"),
        Csv.columns(
            sheet,
            "fiscalYear",
            "constraints",
            "singleSources",
            "belowMsr",
            "investments",
            "potentialInvestments"));
  }

  /**
   * 5 a month are not enough for 10 a month, so the plan buys the only option that opens in time.
   */
  @Test
  void investmentsAreThoseThatThePlanBuysAndPotentialOnesTheOthers() throws IOException {
    PlanningModel model =
        TestModel.over(4)
            .item("shell")
            .line("lap", "shell", 5, 0)
            .expansion(new ExpansionSpec("more", "lap", null, 5).cost(100))
            .expansion(new ExpansionSpec("later", "lap", null, 5).cost(100).takes(0, 9, 0))
            .order(new OrderSpec("K1", "shell", 10, 10, 10, 10).notEarly())
            .build();
    assertEquals(
        List.of(
            "fiscalYear,maxPerMonth,investments,potentialInvestments",
            "2024,10,\"more, ordered 2024-01, open 2024-01, 100 USD\",later"),
        Csv.columns(
            IndustrialBaseReport.of(Planning.plan(model), model),
            "fiscalYear",
            "maxPerMonth",
            "investments",
            "potentialInvestments"));
  }
}
