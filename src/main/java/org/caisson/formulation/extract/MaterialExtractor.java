package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.MaterialPlan;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.Scrapped;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Site;
import org.caisson.formulation.index.IndexedClosing;
import org.caisson.formulation.index.StockNode;

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
    List<Movement> movements = new ArrayList<>();
    for (int w = 0; w < solution.index().material().lanes().size(); w++) {
      for (int t = 0; t < solution.months(); t++) {
        double quantity = solution.value(solution.variables().material().move(), w, t);
        if (quantity > 0) {
          movements.add(movement(solution.index().material().lanes().get(w).lane(), t, quantity));
        }
      }
    }
    return movements;
  }

  private Movement movement(Lane lane, int t, double quantity) {
    return new Movement(
        lane.id(),
        lane.item(),
        lane.from(),
        lane.to(),
        solution.month(t),
        solution.month(t + lane.leadTimeMonths()),
        quantity);
  }

  private List<Scrapped> scrapped() {
    List<Scrapped> scrapped = new ArrayList<>();
    for (int s = 0; s < solution.index().material().perishables().size(); s++) {
      int node = solution.index().material().perishables().get(s).node();
      StockNode stock = solution.index().nodes().get(node);
      Site site = solution.index().site(stock.site());
      String item = solution.index().item(stock.item()).id();
      for (int t = 0; t < solution.months(); t++) {
        double quantity = solution.value(solution.variables().material().scrap(), s, t);
        if (quantity > 0) {
          scrapped.add(
              new Scrapped(item, site == null ? null : site.id(), solution.month(t), quantity));
        }
      }
    }
    return scrapped;
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
