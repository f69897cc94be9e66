package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.Risk;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageChange;

/** What losing a single source for six months costs: at least, by the duals, or measured. */
final class Losses {
  /** Stands for all single-sourced items. */
  static final String ALL = "all";

  private final PlanIndex index;
  private final ProductionPlan plan;
  private final Risks risks;
  private final Replanner replanner;

  Losses(PlanIndex index, ProductionPlan plan, Optional<YearMonth> lossFrom, Replanner replanner) {
    this.index = index;
    this.plan = plan;
    risks = new Risks(index, plan, lossFrom);
    this.replanner = replanner;
  }

  /** Losses of the sources of these items, or of all, planned in the order of their risks. */
  List<Loss> measured(List<String> items) {
    List<Loss> losses = new ArrayList<>();
    boolean all = items.contains(ALL);
    List<SingleSource> known = all ? SingleSources.of(index, plan) : SingleSources.all(index, plan);
    for (Risk risk : risks.of(known)) {
      if (all || items.contains(risk.source().item())) {
        losses.add(loss(risk.source()));
      }
    }
    return List.copyOf(losses);
  }

  private Loss loss(SingleSource source) {
    YearMonth from = risks.from(source);
    YearMonth to = risks.to(from);
    String last = plan.stages().get(plan.stages().size() - 1).id();
    Change change = new Changes(index.model()).loss(source, from, to);
    Optional<ProductionPlan> without = replanner.planIfAny(change, last);
    return new Loss(source, from, to, without.map(this::changes).orElse(List.of()));
  }

  private List<StageChange> changes(ProductionPlan without) {
    return plan.stages().stream().map(stage -> replanner.change(without, stage.id())).toList();
  }
}
