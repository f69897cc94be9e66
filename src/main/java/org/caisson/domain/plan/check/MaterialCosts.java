package org.caisson.domain.plan.check;

import java.time.YearMonth;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** What the stocks of sites cost: being held, being moved, and what is missing at the end. */
final class MaterialCosts {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;

  MaterialCosts(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    currencies = new Currencies(model.currency(), model.rates());
  }

  /** What lies at sites and in unfinished work, but for what is not charged at the end. */
  double holding() {
    double held = plan.siteStocks().stream().mapToDouble(this::holding).sum();
    return held + unfinishedWork() - endStockNotCharged();
  }

  /** What is moved over lanes. */
  double movements() {
    double cost = 0;
    for (Lane lane : model.industrialBase().lanes()) {
      for (Movement move : plan.material().movements()) {
        boolean over = move.lane().equals(lane.id());
        cost += over ? move.quantity() * amount(lane.unitCost(), move.month()) : 0;
      }
    }
    return cost;
  }

  private double unfinishedWork() {
    return plan.schedule().stream()
        .filter(work -> work.available().isAfter(model.horizon().last()))
        .mapToDouble(work -> work.quantity() * componentsHeld(work))
        .sum();
  }

  /** From the month of the work to the last one that is charged. */
  private double componentsHeld(ScheduledWork work) {
    int end = model.horizon().months() - (model.chargeEndStock() ? 0 : 1);
    double held = 0;
    for (Component component : item(work.item()).bom()) {
      Money holding = item(component.item()).holdingCost();
      for (int t = model.horizon().index(work.month()); t < end; t++) {
        held += component.quantity() * amount(holding, model.horizon().month(t));
      }
    }
    return held;
  }

  /** What is missing of soft closing stocks, or lies there beyond them. */
  double closingStocks() {
    double cost = 0;
    for (ClosingStock closing : model.industrialBase().closingStocks()) {
      if (closing.requirement() == Requirement.SOFT) {
        double quantity = Closings.quantity(plan, closing, model.horizon().last());
        double missed = Closings.missing(closing, quantity) + Closings.above(closing, quantity);
        cost += missed * amount(closing.missingCost(), model.horizon().last());
      }
    }
    return cost;
  }

  private double endStockNotCharged() {
    YearMonth last = model.horizon().last();
    return model.chargeEndStock()
        ? 0
        : plan.siteStocks().stream()
            .filter(stock -> stock.month().equals(last))
            .mapToDouble(this::holding)
            .sum();
  }

  private double holding(SiteStock stock) {
    return stock.quantity() * amount(item(stock.item()).holdingCost(), stock.month());
  }

  private Item item(String id) {
    return model.industrialBase().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private double amount(@Nullable Money money, YearMonth month) {
    return money == null ? 0 : currencies.inAccount(money, month);
  }
}
