package org.caisson.formulation.family;

import java.util.OptionalDouble;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * What a pool line delivers is divided between Ukraine and restocking.
 *
 * <p>For each contract line k of the pool and each month t, in units:
 *
 * <pre>
 *   toUkraine(k,t) + toRestock(k,t)  =  deliver(k,t)
 *   toUkraine(k,t)  =  share deliver(k,t)        under the policy FIXED_SHARE
 * </pre>
 *
 * <p>Under the other policies the order of the objective stages divides. Hard; any delivery can be
 * divided.
 */
public final class AllocationOfPools implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "allocation",
        "Allocation of the pool",
        "What a pool line delivers goes to Ukraine or to restocking, in a fixed share where the policy says so.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    OptionalDouble share = index.model().policy().ukraineShare();
    for (int order = 0; order < index.orders().size(); order++) {
      for (int t = 0; t < index.months(); t++) {
        if (program.variables().toUkraine().at(order, t) != MonthlyVariables.NONE) {
          addSplit(program, order, t);
          if (share.isPresent()) {
            addShare(program, order, t, share.getAsDouble());
          }
        }
      }
    }
  }

  private static void addSplit(Program program, int order, int t) {
    Variables variables = program.variables();
    program
        .equal(new RowKey("split", order, id(program, order), t), 0)
        .plus(variables.toUkraine().at(order, t))
        .plus(variables.toRestock().at(order, t))
        .minus(variables.deliver().at(order, t));
  }

  private static void addShare(Program program, int order, int t, double share) {
    Variables variables = program.variables();
    program
        .equal(new RowKey("ukraine_share", order, id(program, order), t), 0)
        .plus(variables.toUkraine().at(order, t))
        .minus(share, variables.deliver().at(order, t));
  }

  private static String id(Program program, int order) {
    Order planned = program.index().orders().get(order);
    return planned.line().id();
  }
}
