package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.junit.jupiter.api.Test;

/** Shares that were typed with a few decimals lose no unit, however many are delivered at once. */
class RoundedSharesTest {
  private static final String MODEL =
      """
      {"name": "thirds", "horizon": {"start": "2025-01", "months": 2}, "currency": "USD",
       "policy": {"rule": "UKRAINE_FIRST"},
       "industrialBase": {
         "items": [{"id": "SHELL", "name": "Round", "kind": "FINISHED", "unit": "round"}],
         "producers": [{"id": "P", "name": "Producer"}],
         "sites": [{"id": "S", "name": "Site", "producer": "P", "region": "EUROPE"}],
         "lines": [],
         "openingStocks": [{"item": "SHELL", "site": "S", "quantity": 30000}]},
       "contracts": [{"id": "K", "name": "Contract"}],
       "contractLines": [{"id": "K-1", "contract": "K", "item": "SHELL", "priority": 1,
         "buyers": [{"nation": "DEU", "share": 0.3333333}, {"nation": "NLD", "share": 0.333333},
           {"nation": "NOR", "share": 0.333333}],
         "destination": "RESTOCK", "firm": 30000,
         "schedule": [{"from": "2025-01", "quantity": 30000}]}],
       "nations": [
         {"id": "DEU", "name": "Germany", "region": "EUROPE",
          "stockpiles": [{"item": "SHELL", "opening": 0}]},
         {"id": "NLD", "name": "Netherlands", "region": "EUROPE",
          "stockpiles": [{"item": "SHELL", "opening": 0}]},
         {"id": "NOR", "name": "Norway", "region": "EUROPE",
          "stockpiles": [{"item": "SHELL", "opening": 0}]}]}
      """;

  private final ReadResult read = new ModelReader().read(MODEL, "thirds.json");
  private final PlanningModel model =
      read.model().orElseThrow(() -> new AssertionError(read.issues().toString()));

  @Test
  void sharesAddUpToOneOnceTheModelIsRead() {
    List<BuyerShare> buyers = model.contractLines().get(0).buyers();
    assertEquals(1, BuyerShare.sum(buyers), 1e-15);
    assertEquals(0.3333333 / 0.9999993, buyers.get(0).share(), 1e-15);
  }

  @Test
  void thirtyThousandUnitsInOneMonthAreDividedWithoutRest() {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    double received =
        plan.deliveries().stream()
            .filter(delivery -> delivery.destination() == Destination.RESTOCK)
            .mapToDouble(Delivery::quantity)
            .sum();
    assertEquals(30_000, received, 1e-6);
  }
}
