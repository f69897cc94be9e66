package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.formulation.index.BuildingUse;
import org.caisson.formulation.index.IndexedExpansion;

/** What is bought of capacity, and what comes of it. */
final class ExpansionExtractor {
  private final Solution solution;
  private final List<IndexedExpansion> options;

  ExpansionExtractor(Solution solution) {
    this.solution = solution;
    options = solution.index().expansions().options();
  }

  List<ExpansionOrder> expansions() {
    List<ExpansionOrder> orders = new ArrayList<>();
    for (int e = 0; e < options.size(); e++) {
      for (int t = 0; t < solution.months(); t++) {
        double copies = copies(e, t);
        if (copies > 0) {
          orders.add(order(options.get(e), t, copies));
        }
      }
    }
    return orders;
  }

  private double copies(int e, int t) {
    return solution.value(solution.variables().expand(), e, t);
  }

  private ExpansionOrder order(IndexedExpansion option, int t, double copies) {
    return new ExpansionOrder(
        option.option().id(),
        option.option().line(),
        solution.month(t),
        solution.month(t + option.delay()),
        copies,
        copies * option.option().adds(),
        copies * solution.index().amount(option.option().cost(), t));
  }

  /** What was bought adds to the tempo of MAX of a line in a month. */
  double tempoAdded(int line, int t) {
    double added = 0;
    for (int e : solution.index().expansions().ofLine(line)) {
      for (int ordered = 0; ordered <= t; ordered++) {
        added += options.get(e).tempoAdded(ordered, t) * copies(e, ordered);
      }
    }
    return added;
  }

  /** What building uses of something in a month. */
  double used(List<BuildingUse> uses, int t) {
    double used = 0;
    for (BuildingUse use : uses) {
      for (int ordered = 0; ordered <= t; ordered++) {
        double share = options.get(use.expansion()).buildingShare(ordered, t);
        used += use.quantity() * share * copies(use.expansion(), ordered);
      }
    }
    return used;
  }
}
