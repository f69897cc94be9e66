package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.Scrapped;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plant.Supply;
import org.jspecify.annotations.Nullable;

/**
 * What arrives at each site and leaves it, item by item and month by month, from the plan's own
 * lists. What is open to all sites lies at a place of its own.
 */
final class SiteFlows {
  private static final String OPEN = "";

  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, String> siteOfLine = new HashMap<>();
  private final Map<String, Supply> supplies = new HashMap<>();
  private final Series arrived;
  private final Series consumed;
  private final Series movedIn;
  private final Series movedOut;
  private final Series scrapped;
  private final Series held;

  SiteFlows(PlanningModel model, ProductionPlan plan) {
    Horizon horizon = model.horizon();
    arrived = new Series(horizon);
    consumed = new Series(horizon);
    movedIn = new Series(horizon);
    movedOut = new Series(horizon);
    scrapped = new Series(horizon);
    held = new Series(horizon);
    model.industrialBase().items().forEach(item -> items.put(item.id(), item));
    model.industrialBase().lines().forEach(line -> siteOfLine.put(line.id(), line.site()));
    model.industrialBase().supplies().forEach(supply -> supplies.put(supply.id(), supply));
    plan.schedule().forEach(this::addWork);
    plan.purchases().forEach(this::addPurchase);
    plan.material().movements().forEach(this::addMovement);
    plan.material().scrapped().forEach(this::addScrapped);
    plan.siteStocks().forEach(this::addStock);
  }

  private static String key(String item, @Nullable String site) {
    return item + " at " + (site == null ? OPEN : site);
  }

  private void addWork(ScheduledWork work) {
    String site = siteOfLine.getOrDefault(work.line(), OPEN);
    arrived.add(key(work.item(), site), work.available(), work.accepted());
    Item item = items.get(work.item());
    if (item != null) {
      for (Component component : item.bom()) {
        double quantity = component.quantity() * work.quantity();
        consumed.add(key(component.item(), site), work.month(), quantity);
      }
    }
  }

  private void addPurchase(Purchase purchase) {
    Supply supply = supplies.get(purchase.supply());
    if (supply != null) {
      YearMonth arrival = purchase.month().plusMonths(supply.leadTimeMonths());
      arrived.add(key(supply.item(), supply.site()), arrival, purchase.quantity());
    }
  }

  private void addMovement(Movement move) {
    movedOut.add(key(move.item(), move.from()), move.month(), move.quantity());
    movedIn.add(key(move.item(), move.to()), move.arrives(), move.quantity());
  }

  private void addScrapped(Scrapped entry) {
    scrapped.add(key(entry.item(), entry.site()), entry.month(), entry.quantity());
  }

  private void addStock(SiteStock stock) {
    held.add(key(stock.item(), stock.site()), stock.month(), stock.quantity());
  }

  /** Units that are made into a stock or bought for it, by the month in which they arrive. */
  double[] arrived(String item, @Nullable String site) {
    return arrived.of(key(item, site));
  }

  /** Units that the lines of a site consume. */
  double[] consumed(String item, String site) {
    return consumed.of(key(item, site));
  }

  /** Units that arrive over lanes. */
  double[] movedIn(String item, String site) {
    return movedIn.of(key(item, site));
  }

  /** Units that leave over lanes. */
  double[] movedOut(String item, String site) {
    return movedOut.of(key(item, site));
  }

  /** Units that are scrapped. */
  double[] scrapped(String item, @Nullable String site) {
    return scrapped.of(key(item, site));
  }

  /** Units at the end of each month. */
  double[] held(String item, @Nullable String site) {
    return held.of(key(item, site));
  }
}
