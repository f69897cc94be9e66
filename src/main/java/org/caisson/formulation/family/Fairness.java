package org.caisson.formulation.family;

import java.util.List;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.Entitlement;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * What each nation lacks of what it is due, and the worst of it.
 *
 * <p>For each nation n that is due something, with its share s(k,n) of contract line k and D(n) the
 * unit-months that it would be late if nothing were delivered:
 *
 * <pre>
 *   D(n) / 1000000 unfulfilled(n)  =  sum over k,t of s(k,n) (late(k,t) + (T - t) lost(k,t))
 *   unfulfilled(n)  &lt;=  worst
 * </pre>
 *
 * <p>over the T months t = 0 .. T-1 and the lines whose lateness is not ignored: what is lost stays
 * owed to the end. Millionths, so that neither the first row nor its dual is lost in rounding where
 * millions of units are due. The rows exist only where a stage of fairness is asked for. Once a
 * round has settled a nation, its second row is lifted and unfulfilled(n) is bounded by what the
 * round came to. Always met: nobody lacks more than all of what it is due.
 */
public final class Fairness implements ConstraintFamily {
  /** The kind of row that is lifted when its nation is settled. */
  public static final String LINK = "fair";

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "fairness",
        "Fairness between nations",
        "What each nation lacks of what it is due is measured, and is no more than the worst.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    List<Entitlement> entitlements = Entitlement.askedFor(program.index());
    for (int n = 0; n < entitlements.size(); n++) {
      addMeasure(program, entitlements.get(n), n);
      addLink(program, entitlements.get(n), n);
    }
  }

  private static void addMeasure(Program program, Entitlement entitlement, int n) {
    Variables variables = program.variables();
    int last = program.index().months() - 1;
    program
        .equal(new RowKey("unfulfilled", n, entitlement.nation().id(), last), 0)
        .plus(
            entitlement.unitMonths() / Variables.UNFULFILLED_AT_MOST,
            variables.unfulfilled().at(n, last));
    for (Entitlement.Part part : entitlement.parts()) {
      for (int t = 0; t <= last; t++) {
        program.minus(part.share(), variables.late().at(part.order(), t));
        int owed = last + 1 - t;
        program.minus(part.share() * owed, variables.contracts().lost().at(part.order(), t));
      }
    }
  }

  private static void addLink(Program program, Entitlement entitlement, int n) {
    Variables variables = program.variables();
    int last = program.index().months() - 1;
    program
        .atMost(new RowKey(LINK, n, entitlement.nation().id(), last), 0)
        .plus(variables.unfulfilled().at(n, last))
        .minus(variables.worst().at(0, last));
  }
}
