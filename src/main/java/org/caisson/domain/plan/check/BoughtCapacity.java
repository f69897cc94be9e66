package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** What the orders of capacity in a plan add to lines and take for their building. */
final class BoughtCapacity {
  private final PlanningModel model;
  private final List<ExpansionOrder> orders;

  BoughtCapacity(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    orders = plan.expansions();
  }

  Expansion option(ExpansionOrder order) {
    return model.industrialBase().expansions().stream()
        .filter(option -> option.id().equals(order.expansion()))
        .findFirst()
        .orElseThrow();
  }

  /** What is added to MAX of a line in a month, in proportion to the MAX rate it is stated for. */
  double share(Line line, YearMonth month) {
    return orders.stream()
        .filter(order -> option(order).line().equals(line.id()))
        .mapToDouble(order -> ramped(option(order), order, month) / max(line, option(order)))
        .sum();
  }

  private static double max(Line line, Expansion option) {
    return line.products().stream()
        .filter(product -> option.item() == null || product.item().equals(option.item()))
        .mapToDouble(LineProduct::max)
        .findFirst()
        .orElseThrow();
  }

  private static double ramped(Expansion option, ExpansionOrder order, YearMonth month) {
    long producing = ChronoUnit.MONTHS.between(order.ordered(), month) - delay(option);
    if (producing < 0) {
      return 0;
    }
    double share =
        producing < option.rampProfile().size() ? option.rampProfile().get((int) producing) : 1;
    return order.copies() * option.adds() * share;
  }

  static int delay(Expansion option) {
    return option.administrativeMonths() + option.buildingMonths() + option.firstArticleMonths();
  }

  /** Units of an item that building takes in a month. */
  double material(String item, YearMonth month) {
    return built(
        month,
        option ->
            option.materials().stream()
                .filter(material -> material.item().equals(item))
                .mapToDouble(Component::quantity)
                .sum());
  }

  /** Hours of a workforce that building takes in a month. */
  double hours(String workforce, YearMonth month) {
    return built(
        month,
        option ->
            option.labour().stream()
                .filter(labour -> labour.workforce().equals(workforce))
                .mapToDouble(Labour::hours)
                .sum());
  }

  private double built(YearMonth month, ToDoubleFunction<Expansion> perCopy) {
    double sum = 0;
    for (ExpansionOrder order : orders) {
      Expansion option = option(order);
      YearMonth begins = order.ordered().plusMonths(option.administrativeMonths());
      int months = Math.max(1, option.buildingMonths());
      if (!month.isBefore(begins) && month.isBefore(begins.plusMonths(months))) {
        sum += order.copies() * perCopy.applyAsDouble(option) / months;
      }
    }
    return sum;
  }
}
