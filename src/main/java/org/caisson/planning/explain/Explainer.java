package org.caisson.planning.explain;

import java.util.List;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
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

  /**
   * Explains a plan from its own lists and duals alone: nothing is planned again, so that nothing
   * is measured and the lists of reliefs, tries and losses are empty.
   *
   * @param model the model that was planned
   * @param plan its plan, with values
   * @param contractLine the only contract line that is explained; empty means all that are late
   * @throws IllegalArgumentException when there is no such contract line; the message is for the
   *     user
   */
  public static Explanation read(
      PlanningModel model, ProductionPlan plan, Optional<String> contractLine) {
    PlanIndex index = PlanIndex.of(model);
    contractLine.ifPresent(new KnownIds(model)::requireContractLine);
    List<StageValue> stages = plan.stages().stream().map(stage -> value(stage, index)).toList();
    List<SingleSource> sources = SingleSources.of(index, plan);
    return new Explanation(
        plan.model(),
        stages,
        Ranking.of(index, plan, helped(stages)),
        List.of(),
        new HeldBack(index, plan).of(contractLine),
        sources,
        new Risks(index, plan, Optional.empty()).of(sources),
        List.of());
  }

  /**
   * Every limit that is worth anything, with what 10 % more of it can save at most: by stage, and
   * within a stage by what one more unit is worth or by what 10 % more can save, the most first.
   */
  public static List<Bottleneck> bottlenecks(
      PlanningModel model, ProductionPlan plan, boolean byTenPercent) {
    PlanIndex index = PlanIndex.of(model);
    List<String> stages = plan.stages().stream().map(StageResult::id).toList();
    return byTenPercent ? Ranking.of(index, plan, stages) : Ranking.byUnit(index, plan, stages);
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
        new Risks(index, plan, options.lossFrom()).of(sources),
        new Losses(index, plan, options.lossFrom(), replanner).measured(options.losses()));
  }

  private static void require(ExplainOptions options, PlanIndex index) {
    KnownIds ids = new KnownIds(index.model());
    options.contractLine().ifPresent(ids::requireContractLine);
    ids.requireSingleSourced(options.losses());
  }

  private static StageValue value(StageResult result, PlanIndex index) {
    double byDates = HeldBack.byDates(index, result.id());
    return new StageValue(result.id(), result.name(), result.value(), result.unit(), byDates);
  }

  /**
   * The stages that some relief may help; one that is due to dates alone is as low as it can be.
   */
  private static List<String> helped(List<StageValue> stages) {
    return stages.stream().filter(stage -> !stage.isByDatesAlone()).map(StageValue::stage).toList();
  }
}
