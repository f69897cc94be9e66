package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.Replans;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageValue;
import org.caisson.solver.Cancellation;

/** Explains a solved plan; what it claims of a change, it has measured by planning it. */
public final class Explainer {
  private static final int LOST_MONTHS = 6;

  private final Planner planner;

  /** Explains with a planner that plans the changed models. */
  public Explainer(Planner planner) {
    this.planner = planner;
  }

  /**
   * Explains a plan.
   *
   * @param request what was planned
   * @param plan its plan, solved
   * @throws IllegalArgumentException when the options name a contract line or an item that is not
   *     there; the message is for the user
   * @throws org.caisson.planning.PlanningException when a changed model could not be planned
   */
  public Explanation explain(
      PlanRequest request,
      ProductionPlan plan,
      ExplainOptions options,
      ExplainListener listener,
      Cancellation cancellation) {
    PlanIndex index = PlanIndex.of(request.model());
    require(options, index);
    try (Replans replans = planner.replans(request, cancellation)) {
      return explain(index, plan, options, new Replanner(request.model(), plan, replans, listener));
    }
  }

  private static Explanation explain(
      PlanIndex index, ProductionPlan plan, ExplainOptions options, Replanner replanner) {
    List<StageValue> stages = plan.stages().stream().map(stage -> value(stage, index)).toList();
    List<Bottleneck> bottlenecks = Ranking.of(index, plan, helped(stages));
    List<SingleSource> sources = SingleSources.of(index, plan);
    return new Explanation(
        plan.model(),
        stages,
        bottlenecks,
        new Reliefs(index, plan, replanner).of(bottlenecks, options.reliefs()),
        new LateLines(index, plan, replanner).of(options.contractLine(), options.triedLines()),
        sources,
        losses(index, plan, SingleSources.all(index, plan), options, replanner));
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

  private static List<Loss> losses(
      PlanIndex index,
      ProductionPlan plan,
      List<SingleSource> sources,
      ExplainOptions options,
      Replanner replanner) {
    Changes changes = new Changes(index.model());
    List<Loss> losses = new ArrayList<>();
    for (SingleSource source : sources) {
      if (options.losses().contains(source.item())) {
        YearMonth from = options.lossFrom().orElse(source.highestMonth());
        losses.add(loss(source, from, plan, changes, replanner));
      }
    }
    return List.copyOf(losses);
  }

  private static Loss loss(
      SingleSource source,
      YearMonth from,
      ProductionPlan plan,
      Changes changes,
      Replanner replanner) {
    YearMonth to = from.plusMonths(LOST_MONTHS - 1L);
    String last = plan.stages().get(plan.stages().size() - 1).id();
    ProductionPlan without = replanner.plan(changes.loss(source, from, to), last);
    return new Loss(
        source,
        from,
        to,
        plan.stages().stream().map(stage -> replanner.change(without, stage.id())).toList());
  }
}
