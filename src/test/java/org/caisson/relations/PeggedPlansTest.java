package org.caisson.relations;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.PeggingProof;
import org.caisson.testing.Planning;

/** The pegging of the plan of every generated model adds up in every direction. */
@Domain(Recipes.class)
final class PeggedPlansTest {

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 100, seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void backAndForwardAddUpAndNothingIsLost(@ForAll ModelRecipe recipe) {
    ProductionPlan plan = PlannedModel.sound(recipe.model(), Planning.profile());
    List<Peg> pegs = PeggingProof.of(plan);
    Statistics.label("components")
        .collect(pegs.stream().anyMatch(peg -> peg.level() > 0))
        .coverage(seen -> seen.check(true).percentage(share -> share > 20));
    for (Kind kind : List.of(Kind.ARRIVAL, Kind.SCRAP)) {
      Statistics.label(kind.name())
          .collect(plan.stockMoves().stream().anyMatch(move -> move.kind() == kind))
          .coverage(seen -> seen.check(true).percentage(share -> share > 2));
    }
  }
}
