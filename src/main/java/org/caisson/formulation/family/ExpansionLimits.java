package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.ExpansionIndex;
import org.caisson.formulation.index.FundYear;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * An expansion option is bought so many times at the most, and a year's orders cost no more than
 * its fund.
 *
 * <p>For each expansion option e, and for each calendar year y of which a fund is stated, with
 * cost(e) in the currency of account:
 *
 * <pre>
 *   sum over t of expand(e,t)  &lt;=  mostCopies(e)
 *   sum over e, t in y of cost(e) expand(e,t)  &lt;=  fund(y)
 * </pre>
 *
 * <p>Where an option is all or nothing, expand(e,t) takes whole numbers. Hard; always met by buying
 * nothing. What was bought adds to MAX in {@link CapacityState}, takes its materials in {@link
 * MaterialBalance} and its people in {@link WorkingHours}, and is paid for in the cost stage.
 */
public final class ExpansionLimits implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "expansion",
        "Expansion",
        "An expansion option is bought at most as often as it is there, and within the funds of the year.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    ExpansionIndex expansions = program.index().expansions();
    for (int e = 0; e < expansions.options().size(); e++) {
      addMostCopies(program, e);
    }
    for (int f = 0; f < expansions.funds().size(); f++) {
      addFund(program, f);
    }
  }

  private static void addMostCopies(Program program, int e) {
    IndexedExpansion option = program.index().expansions().options().get(e);
    program.atMost(new RowKey("copies", e, option.option().id(), 0), option.option().mostCopies());
    for (int t = 0; t < program.index().months(); t++) {
      program.plus(program.variables().expand().at(e, t));
    }
  }

  private static void addFund(Program program, int f) {
    FundYear fund = program.index().expansions().funds().get(f);
    program.atMost(
        new RowKey("expansion_fund", f, "expansion-fund_" + fund.year(), fund.first()),
        fund.ceiling());
    for (int e = 0; e < program.index().expansions().options().size(); e++) {
      IndexedExpansion option = program.index().expansions().options().get(e);
      for (int t = fund.first(); t <= fund.last(); t++) {
        double cost = fund.weight()[t] * program.index().amount(option.option().cost(), t);
        program.plus(cost, program.variables().expand().at(e, t));
      }
    }
  }
}
