package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * No more is paid out of an aid package than it holds.
 *
 * <p>For each aid package p of which a month is planned, in the currency of account at the rate of
 * its first planned month, with weight(p,t) what money paid in month t counts at that rate:
 *
 * <pre>
 *   sum over months t of p of weight(p,t) fromPackage(p,t)  &lt;=  amount(p)
 * </pre>
 *
 * <p>Hard; always met by paying out of budgets.
 */
public final class AidPackageLimit implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "aid-package",
        "Aid package",
        "No more is paid out of a package than it holds.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    for (int p = 0; p < program.index().money().packages().size(); p++) {
      IndexedPackage aid = program.index().money().packages().get(p);
      program.atMost(new RowKey("aid_package", p, aid.subject(), aid.firstMonth()), aid.amount());
      for (int t = aid.firstMonth(); t <= aid.lastMonth(); t++) {
        program.plus(aid.weight()[t], program.variables().money().fromPackage().at(p, t));
      }
    }
  }
}
