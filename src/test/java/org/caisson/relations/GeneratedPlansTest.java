package org.caisson.relations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.RunProfile;
import org.caisson.solver.SolverKind;
import org.caisson.testing.Feature;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;

/** What holds of the plan of every generated model. */
@Domain(Recipes.class)
final class GeneratedPlansTest {
  /** Stages that must come to more than nothing in more than a few models, or little is tested. */
  private static final List<String> OF_INTEREST =
      List.of(
          "lateness-1",
          "lateness-2",
          "lateness-3",
          "ukraine-shortfall",
          "budget-excess",
          "pledge-delay",
          "floor-shortfall",
          "restock-shortfall",
          "cost");

  /** Nothing that passes the checks may be left without a proven plan that can be re-added. */
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 300, seed = "2024", edgeCases = EdgeCasesMode.NONE)
  void everyModelIsPlannedProvenAndConfirmedByThePlanChecker(@ForAll ModelRecipe recipe) {
    StageValues values = PlannedModel.values(recipe.model());
    OF_INTEREST.forEach(
        stage ->
            Statistics.label(stage)
                .collect(values.byId().getOrDefault(stage, 0.0) > 0)
                .coverage(seen -> seen.check(true).percentage(share -> share > 5)));
  }

  /** People are too few in some of the models that have people, or little is tested. */
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 60, seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void peopleAreOftenScarceWhereTheyAreCounted(@ForAll ModelRecipe recipe) {
    Set<Feature> people = EnumSet.noneOf(Feature.class);
    people.addAll(recipe.features());
    people.addAll(List.of(Feature.PEOPLE, Feature.TRAINING, Feature.HIRING_LIMITS));
    ModelRecipe counted = new ModelRecipe(recipe.seed(), recipe.months(), recipe.rule(), people);
    ProductionPlan plan = PlannedModel.sound(counted.model(), Planning.profile());
    for (String family : List.of("working-hours", "overtime", "hiring")) {
      Statistics.label(family)
          .collect(plan.shadowPrices().stream().anyMatch(price -> price.family().equals(family)))
          .coverage(seen -> seen.check(true).percentage(share -> share > 20));
    }
  }

  /** The least value belongs to the program and not to who finds it. */
  @Property(tries = 100, seed = "2025", edgeCases = EdgeCasesMode.NONE)
  void clpAloneAndGlopAloneComeToTheSameValues(@ForAll ModelRecipe recipe) {
    RunProfile clp = Planning.profile(SolverKind.CLP);
    RunProfile glop = Planning.profile(SolverKind.GLOP);
    PlannedModel.values(recipe.model(), clp).sameAs(PlannedModel.values(recipe.model(), glop));
  }
}
