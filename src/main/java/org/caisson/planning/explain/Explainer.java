package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageValue;
import org.caisson.solver.Cancellation;

/** Explains a solved plan; what it claims of a change, it has measured by planning it. */
public final class Explainer {
  /** A line's rates double. */
  private static final double LINE_RELIEF = 1;

  /** A supply gives ten times as much, which stands for a source without end. */
  private static final double SUPPLY_RELIEF = 9;

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
    Replanner replanner = new Replanner(planner, request, plan, listener, cancellation);
    List<StageValue> stages = plan.stages().stream().map(stage -> value(stage, index)).toList();
    List<Bottleneck> bottlenecks = Bottlenecks.of(plan, helped(stages));
    List<SingleSource> sources = SingleSources.of(index, plan);
    return new Explanation(
        plan.model(),
        stages,
        bottlenecks,
        reliefs(index, plan, bottlenecks, options.reliefs(), replanner),
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

  /**
   * A line is relieved once, though its MAX and its ramp limit may both stand in the list. One that
   * brings nothing, so that its dual was one of several, does not count, but not without end.
   */
  private static List<Relief> reliefs(
      PlanIndex index,
      ProductionPlan plan,
      List<Bottleneck> bottlenecks,
      int wanted,
      Replanner replanner) {
    Promises promises = new Promises(index, plan);
    Changes changes = new Changes(index.model());
    Set<String> relieved = new HashSet<>();
    List<Relief> reliefs = new ArrayList<>();
    int left = wanted;
    for (Bottleneck bottleneck : bottlenecks) {
      if (left > 0 && reliefs.size() < 2 * wanted && relieved.add(bottleneck.subject())) {
        Relief relief = relief(bottleneck, promises, changes, replanner);
        reliefs.add(relief);
        left -= relief.measured().isDifferent() ? 1 : 0;
      }
    }
    return List.copyOf(reliefs);
  }

  private static Relief relief(
      Bottleneck bottleneck, Promises promises, Changes changes, Replanner replanner) {
    double more = bottleneck.limit() == LimitKind.SUPPLY ? SUPPLY_RELIEF : LINE_RELIEF;
    Change change = changes.more(bottleneck.limit(), bottleneck.subject(), more);
    ProductionPlan relieved = replanner.plan(change, bottleneck.stage());
    List<Bottleneck> behind = Bottlenecks.inStage(relieved, bottleneck.stage(), month -> true);
    return new Relief(
        bottleneck,
        change.words(),
        promises.of(bottleneck, more),
        replanner.change(relieved, bottleneck.stage()),
        behind.isEmpty() ? null : behind.get(0));
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
