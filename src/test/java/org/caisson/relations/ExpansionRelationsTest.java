package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.Line;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;

/** What an expansion option of every line does to the plan of a generated model. */
@Domain(Recipes.class)
final class ExpansionRelationsTest {

  @Property(tries = 60, seed = "2027", edgeCases = EdgeCasesMode.NONE)
  void anOptionMoreIsNeverWorse(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutExpansions(recipe.model());
    PlannedModel.values(withOptions(model, false)).neverWorseThan(PlannedModel.values(model));
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 60, seed = "2028", edgeCases = EdgeCasesMode.NONE)
  void allOrNothingIsNeverBetterThanParts(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutExpansions(recipe.model());
    StageValues whole = PlannedModel.values(withOptions(model, true));
    StageValues parts = PlannedModel.values(withOptions(model, false));
    parts.neverWorseThan(whole);
    Statistics.label("whole numbers matter")
        .collect(!whole.byId().equals(parts.byId()))
        .coverage(seen -> seen.check(true).percentage(share -> share > 5));
  }

  @Property(tries = 30, seed = "2029", edgeCases = EdgeCasesMode.NONE)
  void anOptionThatCannotBePaidForChangesNothing(@ForAll ModelRecipe recipe) {
    PlanningModel model = ModelChange.withoutExpansions(recipe.model());
    PlanningModel wishes = withOptions(model, true);
    List<ExpansionFund> nothing =
        IntStream.rangeClosed(2024, 2025)
            .mapToObj(year -> new ExpansionFund(year, new Money(0, "USD"), Provenance.UNSTATED))
            .toList();
    PlanningModel penniless =
        Rewrite.with(
            wishes,
            "industrialBase",
            Rewrite.with(wishes.industrialBase(), "expansionFunds", nothing));
    ProductionPlan plan = PlannedModel.sound(penniless, Planning.profile());
    assertEquals(List.of(), plan.expansions());
    PlannedModel.values(penniless).sameAs(PlannedModel.values(model));
  }

  /** The model with an option of every line: half as much again, for what 20 units cost. */
  private static PlanningModel withOptions(PlanningModel model, boolean whole) {
    List<Expansion> options =
        model.industrialBase().lines().stream().map(line -> option(line, whole)).toList();
    return Rewrite.with(
        model, "industrialBase", Rewrite.with(model.industrialBase(), "expansions", options));
  }

  private static Expansion option(Line line, boolean whole) {
    return new Expansion(
        "more-" + line.id(),
        "more of " + line.id(),
        line.id(),
        line.products().get(0).item(),
        line.products().get(0).max() / 2,
        new Money(1000, "USD"),
        0,
        1,
        0,
        List.of(0.5),
        null,
        null,
        2,
        whole,
        List.of(),
        List.of(),
        Provenance.UNSTATED);
  }
}
