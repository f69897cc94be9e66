package org.caisson.domain.plan.check;

import java.time.YearMonth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.SiteStock;
import org.caisson.domain.plant.ClosingStock;

/** What closing stocks come to, from what the plan says that sites hold. */
final class Closings {
  private Closings() {}

  static double quantity(ProductionPlan plan, ClosingStock closing, YearMonth last) {
    return plan.siteStocks().stream()
        .filter(stock -> stock.month().equals(last) && stock.item().equals(closing.item()))
        .filter(stock -> closing.site().equals(stock.site()))
        .mapToDouble(SiteStock::quantity)
        .sum();
  }

  static double missing(ClosingStock closing, double quantity) {
    return Math.max(0, closing.least() - quantity);
  }

  static double above(ClosingStock closing, double quantity) {
    Double most = closing.most();
    return most == null ? 0 : Math.max(0, quantity - most);
  }
}
