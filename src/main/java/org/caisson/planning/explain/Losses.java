package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.Risk;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageChange;

/** What losing a single source for six months costs: at least, by the duals, or measured. */
final class Losses {
  /** Stands for all single-sourced items. */
  static final String ALL = "all";

  private static final int LOST_MONTHS = 6;

  /** Smaller costs are the rounding of the duals. */
  private static final double ROUNDING = 1e-6;

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Optional<YearMonth> lossFrom;
  private final Replanner replanner;

  Losses(PlanIndex index, ProductionPlan plan, Optional<YearMonth> lossFrom, Replanner replanner) {
    this.index = index;
    this.plan = plan;
    this.lossFrom = lossFrom;
    this.replanner = replanner;
  }

  /** The bounds, the most important stage first and the highest first within a stage. */
  List<Risk> risks(List<SingleSource> sources) {
    Promises promises = new Promises(index, plan);
    List<String> order = plan.stages().stream().map(StageResult::id).toList();
    return sources.stream()
        .map(source -> risk(source, promises))
        .sorted(
            Comparator.<Risk>comparingInt(
                    risk -> risk.stage() == null ? order.size() : order.indexOf(risk.stage()))
                .thenComparing(Comparator.comparingDouble(Risk::atLeast).reversed())
                .thenComparing(risk -> risk.source().item())
                .thenComparing(risk -> risk.source().source()))
        .toList();
  }

  private Risk risk(SingleSource source, Promises promises) {
    YearMonth from = from(source);
    YearMonth to = to(from);
    for (StageResult stage : plan.stages()) {
      double atLeast = promises.ofLoss(source, from, to, stage.id());
      if (atLeast > ROUNDING) {
        return new Risk(source, from, to, stage.id(), stage.name(), stage.unit(), atLeast);
      }
    }
    return new Risk(source, from, to, null, "", "", 0);
  }

  /** Losses of the sources of these items, or of all, planned in the order of their risks. */
  List<Loss> measured(List<String> items) {
    List<Loss> losses = new ArrayList<>();
    boolean all = items.contains(ALL);
    List<SingleSource> known = all ? SingleSources.of(index, plan) : SingleSources.all(index, plan);
    for (Risk risk : risks(known)) {
      if (all || items.contains(risk.source().item())) {
        losses.add(loss(risk.source()));
      }
    }
    return List.copyOf(losses);
  }

  private Loss loss(SingleSource source) {
    YearMonth from = from(source);
    YearMonth to = to(from);
    String last = plan.stages().get(plan.stages().size() - 1).id();
    Change change = new Changes(index.model()).loss(source, from, to);
    Optional<ProductionPlan> without = replanner.planIfAny(change, last);
    return new Loss(source, from, to, without.map(this::changes).orElse(List.of()));
  }

  private List<StageChange> changes(ProductionPlan without) {
    return plan.stages().stream().map(stage -> replanner.change(without, stage.id())).toList();
  }

  private YearMonth from(SingleSource source) {
    return lossFrom.orElse(source.highestMonth());
  }

  private static YearMonth to(YearMonth from) {
    return from.plusMonths(LOST_MONTHS - 1L);
  }
}
