package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedOption;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * An option quantity may be exercised before it expires, if the policy says so.
 *
 * <p>For each contract line k with an option that has not expired when the horizon begins, each
 * month t, and the sets d of stocks of one lead time after the exercise, in units:
 *
 * <pre>
 *   deliver(k,t)  =  firm(k,t) + sum over d of exercised(d,t)
 *   sum over d,t of exercised(d,t)  &lt;=  option(k)
 * </pre>
 *
 * <p>exercised(d,t) begins in month leadTime(d), the sum of the administrative and the production
 * lead time, and there are no other variables: a unit delivered in month t is exercised in the
 * month t - leadTime(d) or, where that is later, in the one in which the option expires. To
 * exercise it earlier would change nothing, and whoever exercises a unit that is not delivered
 * gains nothing. option(k) is the option quantity as far as the ceiling leaves room beside the firm
 * one. Hard; always met by exercising nothing.
 */
public final class Options implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "options",
        "Options",
        "An option quantity may be exercised before it expires, if the policy says so.",
        Group.CONTRACTS);
  }

  @Override
  public void addRows(Program program) {
    for (IndexedOption option : program.index().options().options()) {
      for (int t = 0; t < program.index().months(); t++) {
        if (program.index().canDeliver(option.order(), t)) {
          addDelivery(program, option, t);
        }
      }
      addQuantity(program, option);
    }
  }

  private static void addDelivery(Program program, IndexedOption option, int t) {
    Variables variables = program.variables();
    program
        .equal(key(program, "firm_and_exercised", option, t), 0)
        .plus(variables.deliver().at(option.order(), t))
        .minus(variables.contracts().firm().at(option.order(), t));
    for (int draw : option.draws()) {
      program.minus(variables.contracts().exercised().at(draw, t));
    }
  }

  private static void addQuantity(Program program, IndexedOption option) {
    program.atMost(key(program, "option", option, 0), option.quantity());
    for (int draw : option.draws()) {
      for (int t = 0; t < program.index().months(); t++) {
        program.plus(program.variables().contracts().exercised().at(draw, t));
      }
    }
  }

  private static RowKey key(Program program, String kind, IndexedOption option, int t) {
    String subject = program.index().orders().get(option.order()).line().id();
    return new RowKey(kind, option.order(), subject, t);
  }
}
