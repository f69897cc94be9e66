package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.Risk;
import org.caisson.planning.explain.Explanation.SingleSource;

/** Reads from the duals of a plan what losing a single source for six months costs at least. */
final class Risks {
  private static final int LOST_MONTHS = 6;

  /** Smaller costs are the rounding of the duals. */
  private static final double ROUNDING = 1e-6;

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Optional<YearMonth> lossFrom;

  Risks(PlanIndex index, ProductionPlan plan, Optional<YearMonth> lossFrom) {
    this.index = index;
    this.plan = plan;
    this.lossFrom = lossFrom;
  }

  /** The bounds, the most important stage first and the highest first within a stage. */
  List<Risk> of(List<SingleSource> sources) {
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

  /** The first month of the loss. */
  YearMonth from(SingleSource source) {
    return lossFrom.orElse(source.highestMonth());
  }

  /** The last month of a loss: the sixth, or the last planned one, after which nothing is known. */
  YearMonth to(YearMonth from) {
    YearMonth sixth = from.plusMonths(LOST_MONTHS - 1L);
    YearMonth last = index.horizon().last();
    return sixth.isAfter(last) ? last : sixth;
  }
}
