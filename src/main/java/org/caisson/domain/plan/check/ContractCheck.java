package org.caisson.domain.plan.check;

import java.util.Arrays;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.OptionUse;
import org.caisson.domain.plan.ProductionPlan;

/**
 * Contract lines are delivered what they order and no more, where they are to go, from their
 * earliest month on; lateness is what the schedule makes it; payments keep within budgets.
 */
final class ContractCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Series delivered;

  ContractCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    delivered = new Series(horizon);
    plan.deliveries().forEach(d -> delivered.add(d.contractLine(), d.month(), d.quantity()));
  }

  void run(Findings findings) {
    model.contractLines().forEach(line -> check(line, findings));
  }

  private void check(ContractLine line, Findings findings) {
    double[] quantity = delivered.of(line.id());
    String where = "contract line " + line.id();
    double ordered = line.outstanding() + exercised(line);
    findings.atMost("Deliveries keep within the order", where, ordered, sum(quantity));
    checkEarliest(line, quantity, findings);
    checkDestination(line, findings);
  }

  private double exercised(ContractLine line) {
    return plan.contracts().options().stream()
        .filter(use -> use.contractLine().equals(line.id()))
        .mapToDouble(OptionUse::exercised)
        .sum();
  }

  private void checkEarliest(ContractLine line, double[] quantity, Findings findings) {
    if (line.earliest() != null) {
      int earliest = Math.max(0, Math.min(horizon.months(), horizon.index(line.earliest())));
      findings.atMost(
          "Nothing is delivered before the earliest month",
          "contract line " + line.id(),
          0,
          sum(Arrays.copyOf(quantity, earliest)));
    }
  }

  private void checkDestination(ContractLine line, Findings findings) {
    double elsewhere =
        plan.deliveries().stream()
            .filter(delivery -> delivery.contractLine().equals(line.id()))
            .filter(delivery -> line.destination() != Destination.POOL)
            .filter(delivery -> delivery.destination() != line.destination())
            .mapToDouble(Delivery::quantity)
            .sum();
    findings.atMost(
        "Deliveries go where the line says", "contract line " + line.id(), 0, elsewhere);
  }

  private static double sum(double[] quantities) {
    return Arrays.stream(quantities).sum();
  }
}
