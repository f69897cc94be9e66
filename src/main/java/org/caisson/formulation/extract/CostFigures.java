package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.check.PlanCosts;

/** What a plan costs, by kind: figures that add up to what the cost stage counts. */
final class CostFigures {
  private final PlanningModel model;

  CostFigures(PlanningModel model) {
    this.model = model;
  }

  /** The whole cost, and each kind that costs anything; none for a plan that costs nothing. */
  List<Kpi> kpis(ProductionPlan plan) {
    Map<PlanCosts.Kind, Double> costs = PlanCosts.of(model, plan);
    List<Kpi> kpis = new ArrayList<>();
    double all = costs.values().stream().mapToDouble(Double::doubleValue).sum();
    costs.forEach(
        (kind, cost) -> {
          if (Math.abs(cost) > Solution.NOISE) {
            kpis.add(new Kpi("cost." + kind.id(), "Cost: " + kind.words(), cost, model.currency()));
          }
        });
    if (!kpis.isEmpty()) {
      kpis.add(0, new Kpi("cost", "Cost to industry", all, model.currency()));
    }
    return kpis;
  }
}
