package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pledge;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * A donation is handed over when it is pledged, or later.
 *
 * <p>For each pledge d and month t, in units:
 *
 * <pre>
 *   donate(d,t) + owedDonation(d,t) - owedDonation(d,t-1)  =  pledged(d,t)
 * </pre>
 *
 * <p>Soft: what is not handed over is owed, and Ukraine's shortfall shows it. The order of the
 * objective stages decides whether a stock floor goes before a pledge.
 */
public final class DonationPledge implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "donation",
        "Donation",
        "A donation is handed over when it is pledged or later, never sooner and never more.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    Variables variables = program.variables();
    for (int pledge = 0; pledge < index.pledges().size(); pledge++) {
      Pledge pledged = index.pledges().get(pledge);
      IndexedStockpile stockpile = index.stockpiles().get(pledged.stockpile());
      String subject = stockpile.nation().id() + "_" + stockpile.stockpile().item();
      for (int t = 0; t < index.months(); t++) {
        program
            .equal(new RowKey("pledge", pledge, subject, t), pledged.pledged()[t])
            .plus(variables.donate().at(pledge, t))
            .plus(variables.owedDonation().at(pledge, t))
            .minus(variables.owedDonation().at(pledge, t - 1));
      }
    }
  }
}
