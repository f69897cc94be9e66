package org.caisson.domain.plan.check;

import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plan.ProductionPlan;

/**
 * What the plan delivers of the firm quantities: all that is delivered, less what was exercised.
 */
final class FirmDeliveries {
  private final Series firm;

  FirmDeliveries(ProductionPlan plan, Horizon horizon) {
    firm = new Series(horizon);
    plan.deliveries().forEach(d -> firm.add(d.contractLine(), d.month(), d.quantity()));
    plan.contracts()
        .options()
        .forEach(use -> firm.add(use.contractLine(), use.month(), -use.delivered()));
  }

  /** The months of a contract line. */
  double[] of(String contractLine) {
    return firm.of(contractLine);
  }
}
