package org.caisson.domain.plan.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.jspecify.annotations.Nullable;

/** Which sites may fill a contract line, and from when on. */
final class Sourcing {
  private static final int NEVER = Integer.MAX_VALUE;

  private final IndustrialBase base;
  private final Horizon horizon;
  private final Map<String, String> producers = new HashMap<>();

  Sourcing(PlanningModel model) {
    base = model.industrialBase();
    horizon = model.horizon();
    base.sites().forEach(site -> producers.put(site.id(), site.producer()));
  }

  /** Whether one of the producers works at the site; what lies at no site is no one's. */
  boolean belongs(@Nullable String site, List<String> named) {
    return site != null && named.contains(producers.getOrDefault(site, ""));
  }

  /** The index of the month in which the first of the line's sources opens; empty without any. */
  OptionalInt firstDelivery(ContractLine order) {
    return first(order, times -> afterLeadTime(order, times));
  }

  /** Months from the exercise of an option to its first delivery; empty without any source. */
  OptionalInt afterExercise(ContractLine order) {
    return first(order, times -> times.administrative() + times.production());
  }

  private OptionalInt first(ContractLine order, ToIntFunction<Waits> month) {
    Map<String, Integer> opens = new HashMap<>();
    for (Line line : makers(order).toList()) {
      waits(order, line)
          .mapToInt(month)
          .forEach(opening -> opens.merge(line.site(), opening, Integer::min));
    }
    stocked(order).forEach(site -> opens.putIfAbsent(site, 0));
    followLanes(order.item(), opens);
    return opens.entrySet().stream()
        .filter(entry -> mayFill(order, entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .min();
  }

  /** What lies at a site can be handed over where a lane leads to, so much later. */
  private void followLanes(String item, Map<String, Integer> opens) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Lane lane : base.lanes()) {
        Integer from = lane.item().equals(item) ? opens.get(lane.from()) : null;
        if (from != null && from + lane.leadTimeMonths() < opens.getOrDefault(lane.to(), NEVER)) {
          opens.put(lane.to(), from + lane.leadTimeMonths());
          changed = true;
        }
      }
    }
  }

  private Stream<Line> makers(ContractLine order) {
    return base.lines().stream().filter(line -> product(order, line).findAny().isPresent());
  }

  /** The sites where the item is in stock or bought, an empty name for a supply open to all. */
  private Stream<String> stocked(ContractLine order) {
    Stream<String> held =
        base.openingStocks().stream()
            .filter(stock -> stock.item().equals(order.item()))
            .map(stock -> stock.site());
    Stream<String> bought =
        base.supplies().stream()
            .filter(supply -> supply.item().equals(order.item()))
            .map(supply -> supply.site() == null ? "" : supply.site());
    return Stream.concat(held, bought);
  }

  private boolean mayFill(ContractLine order, String site) {
    boolean there = order.deliverAt() == null || site.equals(order.deliverAt());
    return there
        && (order.eligibleProducers().isEmpty() || belongs(site, order.eligibleProducers()));
  }

  private static Stream<LineProduct> product(ContractLine order, Line line) {
    return line.products().stream().filter(product -> product.item().equals(order.item()));
  }

  /** The lead times of an item on a line, the one of production as the line stands. */
  private record Waits(int administrative, int production) {}

  private static Stream<Waits> waits(ContractLine order, Line line) {
    return product(order, line)
        .map(LineProduct::leadTimes)
        .map(
            times ->
                new Waits(
                    times.administrative(),
                    line.inProduction() ? times.productionReorder() : times.productionInitial()));
  }

  private int afterLeadTime(ContractLine order, Waits waits) {
    if (order.awarded() != null) {
      return index(order.awarded()) + waits.production();
    }
    return order.decided() == null
        ? 0
        : index(order.decided()) + waits.administrative() + waits.production();
  }

  private int index(LocalDate date) {
    return horizon.index(YearMonth.from(date));
  }
}
