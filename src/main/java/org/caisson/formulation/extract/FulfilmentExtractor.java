package org.caisson.formulation.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.formulation.index.Entitlement;
import org.caisson.formulation.index.PlanIndex;

/** How far each nation's orders are fulfilled, by its shares of contract lines. */
final class FulfilmentExtractor {
  private final PlanIndex index;
  private final Map<String, Double> unitMonths = new HashMap<>();

  FulfilmentExtractor(PlanIndex index, List<LineLateness> lateness) {
    this.index = index;
    lateness.forEach(late -> unitMonths.put(late.contractLine(), late.unitMonths()));
  }

  List<NationFulfilment> fulfilment() {
    return Entitlement.all(index).stream().map(this::of).toList();
  }

  private NationFulfilment of(Entitlement entitlement) {
    double late = 0;
    for (Entitlement.Part part : entitlement.parts()) {
      String line = index.orders().get(part.order()).line().id();
      late += part.share() * unitMonths.getOrDefault(line, 0.0);
    }
    double due = entitlement.unitMonths();
    return new NationFulfilment(entitlement.nation().id(), due, late, 1 - late / due);
  }
}
