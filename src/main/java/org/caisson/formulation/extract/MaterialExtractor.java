package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.Scrapped;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.formulation.index.IndexedClosing;

/** What moves between sites, what is scrapped and what lies there at the end. */
final class MaterialExtractor {
  private final Solution solution;

  MaterialExtractor(Solution solution) {
    this.solution = solution;
  }

  MaterialPlan material() {
    return new MaterialPlan(movements(), scrapped(), closingStocks());
  }

  private List<Movement> movements() {
    return List.of();
  }

  private List<Scrapped> scrapped() {
    return List.of();
  }

  private List<ClosingLevel> closingStocks() {
    List<ClosingLevel> levels = new ArrayList<>();
    int last = solution.months() - 1;
    for (IndexedClosing indexed : solution.index().material().closings()) {
      ClosingStock closing = indexed.closing();
      double quantity = solution.value(solution.variables().stock(), indexed.node(), last);
      levels.add(
          new ClosingLevel(
              closing.item(), closing.site(), quantity, closing.least(), closing.most()));
    }
    return levels;
  }
}
