package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedShare;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * A source has its share in what is made and bought of an item in a month.
 *
 * <p>For each share h of an item and each month t in which it is kept, with own(h,t) the units that
 * the lines of its producer start, or that are ordered from its supply, and all(h,t) those of every
 * line and supply of the item:
 *
 * <pre>
 *   least(h) all(h,t)  &lt;=  own(h,t)  &lt;=  most(h) all(h,t)
 * </pre>
 *
 * <p>A least of 0 and a most of 1 ask for nothing and have no row. Towards the end of the horizon,
 * where what is bought of the item would arrive after it and is not bought, shares are not kept.
 * Hard; always met by making and buying none of the item.
 */
public final class SourcingShares implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "sourcing-shares",
        "Sourcing shares",
        "A source has its share in what is made and bought of an item in a month.",
        Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int h = 0; h < index.material().shares().size(); h++) {
      IndexedShare share = index.material().shares().get(h);
      for (int t = share.from(); t <= share.to(); t++) {
        addShare(program, share, h, t);
      }
    }
  }

  private static void addShare(Program program, IndexedShare share, int h, int t) {
    String item = share.share().item();
    if (share.share().least() > 0) {
      program.atLeast(new RowKey("share_least", h, item, t), 0);
      fill(program, share, share.share().least(), t);
    }
    if (share.share().most() < 1) {
      program.atMost(new RowKey("share_most", h, item, t), 0);
      fill(program, share, share.share().most(), t);
    }
  }

  /** Own less a part of all, each source once. */
  private static void fill(Program program, IndexedShare share, double part, int t) {
    for (int product : share.all().products()) {
      double own = share.own().products().contains(product) ? 1 : 0;
      program.plus(own - part, program.variables().start().at(product, t));
    }
    for (int supply : share.all().supplies()) {
      double own = share.own().supplies().contains(supply) ? 1 : 0;
      program.plus(own - part, program.variables().buy().at(supply, t));
    }
  }
}
