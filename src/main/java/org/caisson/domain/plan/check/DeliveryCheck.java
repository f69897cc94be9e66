package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;

/**
 * Each month's deliveries of a contract line are of its item, divided between its buyers as they
 * share it, and where the policy states a share between Ukraine and restocking.
 */
final class DeliveryCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;

  DeliveryCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
  }

  void run(Findings findings) {
    for (ContractLine line : model.contractLines()) {
      List<Delivery> ofLine =
          plan.deliveries().stream().filter(d -> d.contractLine().equals(line.id())).toList();
      String where = "contract line " + line.id();
      double others = sum(ofLine.stream().filter(d -> !d.item().equals(line.item())).toList());
      findings.atMost("Deliveries are of the item of the line", where, 0, others);
      ofLine.stream()
          .map(Delivery::month)
          .distinct()
          .forEach(month -> checkMonth(line, in(month, ofLine), where + " in " + month, findings));
    }
  }

  private void checkMonth(
      ContractLine line, List<Delivery> deliveries, String where, Findings findings) {
    for (Destination destination : List.of(Destination.UKRAINE, Destination.RESTOCK)) {
      List<Delivery> there =
          deliveries.stream().filter(d -> d.destination() == destination).toList();
      checkBuyers(line, there, where + " to " + destination, findings);
    }
    if (line.destination() == Destination.POOL
        && model.policy().rule() == AllocationRule.FIXED_SHARE) {
      double share = model.policy().ukraineShare().orElseThrow();
      findings.equal(
          "Ukraine gets the stated share of the pool",
          where,
          share * sum(deliveries),
          sum(deliveries.stream().filter(d -> d.destination() == Destination.UKRAINE).toList()));
    }
  }

  private static void checkBuyers(
      ContractLine line, List<Delivery> deliveries, String where, Findings findings) {
    double all = sum(deliveries);
    double ofBuyers = 0;
    for (BuyerShare buyer : line.buyers()) {
      double own = sum(deliveries.stream().filter(d -> buyer.nation().equals(d.nation())).toList());
      findings.equal(
          "Buyers have their shares of a delivery",
          where + " for " + buyer.nation(),
          line.shareOf(buyer.nation()) * all,
          own);
      ofBuyers += own;
    }
    findings.equal("Buyers have all of a delivery", where, all, ofBuyers);
  }

  private static List<Delivery> in(YearMonth month, List<Delivery> deliveries) {
    return deliveries.stream().filter(d -> d.month().equals(month)).toList();
  }

  private static double sum(List<Delivery> deliveries) {
    return deliveries.stream().mapToDouble(Delivery::quantity).sum();
  }
}
