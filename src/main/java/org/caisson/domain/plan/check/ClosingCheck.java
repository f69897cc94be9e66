package org.caisson.domain.plan.check;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.requirement.Requirement;

/** Hard closing stocks are kept, and the plan says of each what really lies there. */
final class ClosingCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;

  ClosingCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
  }

  void run(Findings findings) {
    model.industrialBase().closingStocks().stream()
        .filter(closing -> closing.requirement() != Requirement.IGNORED)
        .forEach(closing -> check(closing, findings));
  }

  private void check(ClosingStock closing, Findings findings) {
    double quantity = Closings.quantity(plan, closing, model.horizon().last());
    String where = "item %s at %s at the end".formatted(closing.item(), closing.site());
    if (closing.requirement() == Requirement.HARD) {
      double missing = Closings.missing(closing, quantity);
      double above = Closings.above(closing, quantity);
      findings.atMost("A hard closing stock is reached", where, 0, missing);
      findings.atMost("A hard closing stock is not exceeded", where, 0, above);
    }
    findings.equal("The closing stock is what lies there", where, quantity, stated(closing));
  }

  private double stated(ClosingStock closing) {
    return plan.material().closingStocks().stream()
        .filter(level -> level.item().equals(closing.item()))
        .filter(level -> level.site().equals(closing.site()))
        .mapToDouble(ClosingLevel::quantity)
        .sum();
  }
}
