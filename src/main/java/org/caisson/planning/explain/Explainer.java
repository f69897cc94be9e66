package org.caisson.planning.explain;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageValue;

/** Explains a solved plan; what it claims of a change, it has measured by planning it. */
public final class Explainer {
  private Explainer() {}

  /**
   * Explains a plan.
   *
   * @param request what was planned
   * @param open its plan, solved, and what plans the changed models
   * @throws IllegalArgumentException when the options name a contract line or an item that is not
   *     there; the message is for the user
   * @throws org.caisson.planning.PlanningException when a changed model could not be planned
   */
  public static Explanation explain(
      PlanRequest request, OpenPlan open, ExplainOptions options, ExplainListener listener) {
    PlanIndex index = PlanIndex.of(request.model());
    require(options, index);
    Replanner replanner = new Replanner(request.model(), open.plan(), open.replans(), listener);
    return explain(index, open.plan(), options, replanner);
  }

  private static Explanation explain(
      PlanIndex index, ProductionPlan plan, ExplainOptions options, Replanner replanner) {
    List<StageValue> stages = plan.stages().stream().map(stage -> value(stage, index)).toList();
    List<Bottleneck> bottlenecks = Ranking.of(index, plan, helped(stages));
    List<SingleSource> sources = SingleSources.of(index, plan);
    Losses losses = new Losses(index, plan, options.lossFrom(), replanner);
    return new Explanation(
        plan.model(),
        stages,
        bottlenecks,
        new Reliefs(index, plan, replanner).of(bottlenecks, options.reliefs()),
        new LateLines(index, plan, replanner).of(options.contractLine(), options.triedLines()),
        sources,
        losses.risks(sources),
        losses.measured(options.losses()));
  }

  private static void require(ExplainOptions options, PlanIndex index) {
    KnownIds ids = new KnownIds(index.model());
    options.contractLine().ifPresent(ids::requireContractLine);
    ids.requireSingleSourced(options.losses());
  }

  private static StageValue value(StageResult result, PlanIndex index) {
    double byDates = LateLines.byDates(index, result.id());
    return new StageValue(result.id(), result.name(), result.value(), result.unit(), byDates);
  }

  /**
   * The stages that some relief may help; one that is due to dates alone is as low as it can be.
   */
  private static List<String> helped(List<StageValue> stages) {
    return stages.stream().filter(stage -> !stage.isByDatesAlone()).map(StageValue::stage).toList();
  }
}
