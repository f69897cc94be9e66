package org.caisson.formulation.family;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.nation.Nation;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * Aid packages pay for deliveries to Ukraine and for nothing else.
 *
 * <p>For each nation n and month t that a package of it covers, in the currency of account at the
 * month's rate, with price(k,t) what is paid on delivery of a unit of contract line k, fixed(k,t)
 * its advances and milestones, and share(k,n) the part that the nation buys:
 *
 * <pre>
 *   sum over packages p of n of fromPackage(p,t)
 *   - sum over Ukraine lines k of price(k,t) share(k,n) deliver(k,t)
 *   - sum over Ukraine lines k of share(k,n) fixed(k,t)
 *   - sum over pool lines k of price(k,t) share(k,n) toUkraine(k,t)  &lt;=  0
 * </pre>
 *
 * <p>Hard; always met by paying out of budgets. Advances and milestones of pool lines are for both
 * destinations and are paid out of budgets.
 */
public final class AidUse implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "aid-use",
        "Use of aid packages",
        "What is paid out of packages is at most what the nation pays on deliveries to Ukraine.",
        Group.NATIONS);
  }

  @Override
  public void addRows(Program program) {
    List<Nation> nations = program.index().model().nations();
    for (int n = 0; n < nations.size(); n++) {
      if (!nations.get(n).aidPackages().isEmpty()) {
        addUses(program, n, nations.get(n).id());
      }
    }
  }

  private static void addUses(Program program, int number, String nation) {
    int[] bought = boughtForUkraine(program.index(), nation);
    for (int t = 0; t < program.index().months(); t++) {
      if (program.index().money().hasPackage(nation, t)) {
        addUse(program, number, nation, bought, t);
      }
    }
  }

  /** The contract lines that the nation buys and that may deliver to Ukraine. */
  private static int[] boughtForUkraine(PlanIndex index, String nation) {
    return IntStream.range(0, index.orders().size())
        .filter(k -> line(index, k).destination() != Destination.RESTOCK)
        .filter(k -> line(index, k).shareOf(nation) > 0)
        .toArray();
  }

  private static ContractLine line(PlanIndex index, int k) {
    return index.orders().get(k).line();
  }

  private static void addUse(Program program, int number, String nation, int[] bought, int t) {
    PlanIndex index = program.index();
    double fixed = Arrays.stream(bought).mapToDouble(k -> fixed(index, nation, k, t)).sum();
    program.atMost(new RowKey("aid_use", number, nation, t), fixed);
    for (int p = 0; p < index.money().packages().size(); p++) {
      IndexedPackage aid = index.money().packages().get(p);
      if (aid.nation().id().equals(nation)) {
        program.plus(program.variables().money().fromPackage().at(p, t));
      }
    }
    for (int k : bought) {
      minusDeliveries(program, nation, k, t);
    }
  }

  private static double fixed(PlanIndex index, String nation, int k, int t) {
    ContractLine line = line(index, k);
    return line.destination() == Destination.UKRAINE
        ? line.shareOf(nation) * index.money().prices().get(k).fixed(t)
        : 0;
  }

  private static void minusDeliveries(Program program, String nation, int k, int t) {
    ContractLine line = line(program.index(), k);
    double paid = line.shareOf(nation) * program.index().money().prices().get(k).perUnit()[t];
    if (paid > 0) {
      program.minus(
          paid,
          line.destination() == Destination.UKRAINE
              ? program.variables().deliver().at(k, t)
              : program.variables().toUkraine().at(k, t));
    }
  }
}
