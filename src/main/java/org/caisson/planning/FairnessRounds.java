package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.family.Fairness;
import org.caisson.formulation.index.Entitlement;

/**
 * Which nations are settled, round by round. The link {@code unfulfilled(n) <= worst} of a nation
 * that has a dual binds in every optimal solution: by complementary slackness, a point in which it
 * does not is worse by the dual times what it lacks. So the nation is settled at the worst. The
 * duals of all links add up to 1 unless the worst is 0, so that each round settles somebody.
 */
final class FairnessRounds {
  /**
   * A dual from which a nation is settled. Smaller ones may be rounding; a nation that is passed
   * over for it is looked at again in the next round, which loses nothing.
   */
  private static final double CERTAIN = 1e-5;

  /**
   * How much further than the round's value a settled nation may lack, relative to it: without any
   * room, the rounding of the value may leave no plan at all.
   */
  private static final double ROUNDING = 1e-9;

  private final int[] columns;
  private final int[] links;
  private final List<Integer> open = new ArrayList<>();

  FairnessRounds(Formulation formulation) {
    int nations = Entitlement.askedFor(formulation.index()).size();
    columns = new int[nations];
    links = new int[nations];
    int last = formulation.index().months() - 1;
    for (int n = 0; n < nations; n++) {
      columns[n] = formulation.variables().unfulfilled().at(n, last);
      open.add(n);
    }
    for (int row = 0; row < formulation.rows().size(); row++) {
      if (formulation.rows().get(row).kind().equals(Fairness.LINK)) {
        links[formulation.rows().get(row).number()] = row;
      }
    }
  }

  /** The most rounds there can be. */
  static int most(Formulation formulation) {
    return Entitlement.askedFor(formulation.index()).size();
  }

  /** Whether everybody is settled. */
  boolean isOver() {
    return open.isEmpty();
  }

  /** Settles the nations for which nothing more can be done after a round. */
  Settlement settle(PlannedStage round, SolvedStage solved) {
    double[] duals = solved.values().rowDuals();
    List<Integer> settled = open.stream().filter(n -> Math.abs(duals[links[n]]) > CERTAIN).toList();
    if (settled.isEmpty()) {
      settled = List.copyOf(open); // nobody lacks anything
    }
    open.removeAll(settled);
    double least = solved.least();
    return new Settlement(
        round.id(),
        settled.stream().mapToInt(n -> columns[n]).toArray(),
        least + (round.tolerance() + ROUNDING) * Math.max(1, least),
        settled.stream().mapToInt(n -> links[n]).toArray());
  }
}
