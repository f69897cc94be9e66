package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plant.Site;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.StockNode;

/** What lines make, at which tempo, what is bought and what sites hold. */
final class ProductionExtractor {
  private final Solution solution;

  ProductionExtractor(Solution solution) {
    this.solution = solution;
  }

  List<ScheduledWork> schedule() {
    List<ScheduledWork> schedule = new ArrayList<>();
    for (int p = 0; p < solution.index().products().size(); p++) {
      for (int t = 0; t < solution.months(); t++) {
        double quantity = solution.value(solution.variables().start(), p, t);
        if (quantity > 0) {
          schedule.add(work(p, t, quantity));
        }
      }
    }
    return schedule;
  }

  private ScheduledWork work(int p, int t, double quantity) {
    IndexedProduct made = solution.index().products().get(p);
    IndexedLine line = solution.index().lines().get(made.line());
    return new ScheduledWork(
        line.line().id(),
        made.product().item(),
        solution.month(t),
        quantity,
        quantity * made.product().yield(),
        solution.month(t + made.product().throughputMonths()),
        quantity / made.product().rate185() / line.tempo185()[t]);
  }

  List<LineTempo> tempos() {
    ExpansionExtractor expansions = new ExpansionExtractor(solution);
    List<LineTempo> tempos = new ArrayList<>();
    for (int l = 0; l < solution.index().lines().size(); l++) {
      IndexedLine line = solution.index().lines().get(l);
      for (int t = 0; t < solution.months(); t++) {
        double available = line.availability()[t];
        tempos.add(
            new LineTempo(
                line.line().id(),
                solution.month(t),
                solution.value(solution.variables().tempo(), l, t) * available,
                line.msrTempo()[t] * available,
                line.tempo185()[t],
                max(line, l, t, expansions) * available));
      }
    }
    return tempos;
  }

  /** MAX in force: what the line has, and what was bought; nothing while it is closed. */
  private static double max(IndexedLine line, int l, int t, ExpansionExtractor expansions) {
    return line.reachableTempo()[t] > 0 ? line.maxTempo()[t] + expansions.tempoAdded(l, t) : 0;
  }

  List<Purchase> purchases() {
    List<Purchase> purchases = new ArrayList<>();
    for (int u = 0; u < solution.index().supplies().size(); u++) {
      IndexedSupply source = solution.index().supplies().get(u);
      for (int t = 0; t < solution.months(); t++) {
        double quantity = solution.value(solution.variables().buy(), u, t);
        if (quantity > 0) {
          purchases.add(
              new Purchase(
                  source.supply().id(), source.supply().item(), solution.month(t), quantity));
        }
      }
    }
    return purchases;
  }

  List<SiteStock> siteStocks() {
    List<SiteStock> stocks = new ArrayList<>();
    for (int n = 0; n < solution.index().nodes().size(); n++) {
      StockNode node = solution.index().nodes().get(n);
      Site site = solution.index().site(node.site());
      String item = solution.index().item(node.item()).id();
      for (int t = 0; t < solution.months(); t++) {
        double quantity = solution.value(solution.variables().stock(), n, t);
        if (quantity > 0) {
          stocks.add(
              new SiteStock(item, site == null ? null : site.id(), solution.month(t), quantity));
        }
      }
    }
    return stocks;
  }
}
