package org.caisson.formulation.family;

import java.util.List;

/** The register of constraint families, in the order in which their rows are written. */
public final class ConstraintFamilies {
  private ConstraintFamilies() {}

  /** Every family there is. */
  public static List<ConstraintFamily> all() {
    return List.of(
        new CapacityState(),
        new ExpansionLimits(),
        new TempoBounds(),
        new TempoSegments(),
        new WarmLines(),
        new Ramp(),
        new LineCapacity(),
        new MaterialBalance(),
        new SupplyLimit(),
        new Storage(),
        new Eligibility(),
        new DeliverySchedule(),
        new AllocationOfPools(),
        new StockpileBalance(),
        new DonationPledge(),
        new UkraineDemand(),
        new BudgetCeiling(),
        new Headcount(),
        new WorkingHours(),
        new Overtime(),
        new Hiring(),
        new WholeDeliveries(),
        new Options(),
        new Fairness(),
        new Stability(),
        new AidPackageLimit(),
        new AidUse(),
        new ClosingStocks(),
        new Lanes(),
        new ShelfLife(),
        new SourcingShares());
  }
}
