package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.DonorShare;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

class MoneySectionsTest {
  private static final String RULE = "-".repeat(98) + "\n";

  private static String text(Section section, ProductionPlan plan, PlanningModel model) {
    Page page = new Page(Glyphs.ASCII);
    section.write(new Section.Subject(plan, model), page);
    return page.text();
  }

  @Test
  void advancesPackagesExcessesDerivedBudgetsAndFiscalYearsAreExplained() {
    BudgetUse germany =
        new BudgetUse(
            "DEU", 2024, 70e6, 40e6, 20e6, 0, 50e6, 10e6, 60e6, 20e6, Requirement.SOFT, null);
    BudgetUse netherlands =
        new BudgetUse(
            "NLD", 2024, 10e6, 40e6, 0, 0, 10e6, 0, 10e6, 0, Requirement.HARD, "gdp 1 USD x 0.02");
    ProductionPlan plan =
        Rewrite.with(ShellPlan.solved(), "budgets", List.of(germany, netherlands));
    PlanningModel model =
        Rewrite.with(
            ShellModel.model(),
            "nations",
            ShellModel.model().nations().stream()
                .map(n -> n.id().equals("NLD") ? Rewrite.with(n, "fiscalYearStart", 10) : n)
                .toList());
    assertEquals(
        "\nBUDGETS USED  paid in advance, for milestones and on delivery, USD; share of the budget\n"
            + RULE
            + """
                                          2024
              Germany             70.0 m 150 %
              Netherlands         10.0 m  25 %
              Aid packages bear 10.0 m of it, which counts against no budget.
              Germany pays 20.0 m more than its budget of 2024.
              Budgets of 1 nation follow from gross domestic product and pledge; `budgets` shows the
              arithmetic.
              Fiscal years are named by the year in which they end: Netherlands from October.
            """,
        text(new BudgetSection(), plan, model));
  }

  @Test
  void donorsStandInTheOrderOfWhatTheyPay() {
    ProductionPlan plan =
        Rewrite.with(
            ShellPlan.solved(),
            "donors",
            List.of(
                new DonorShare("DEU", "shell", 20_000, 5_000, 0.25, 30e6, 0.2),
                new DonorShare("NLD", "shell", 75_000, 0, 0.75, 120e6, 0.8)));
    assertEquals(
        "\nWHO GIVES TO UKRAINE  units paid or given; share of all that Ukraine gets\n"
            + RULE
            + """
                                  of the value 155 mm HE shell
              Netherlands                 80 %    75 000  75 %
              Germany                     20 %    25 000  25 %
            """,
        text(new DonorSection(), plan, ShellModel.model()));
  }

  @Test
  void withoutADonorNothingIsSaid() {
    assertEquals("", text(new DonorSection(), ShellPlan.solved(), ShellModel.model()));
  }
}
