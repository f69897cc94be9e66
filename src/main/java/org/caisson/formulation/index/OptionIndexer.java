package org.caisson.formulation.index;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;

/** Numbers the options of a model, and finds from which stocks and when they can be delivered. */
final class OptionIndexer {

  /** The stocks that may fill a contract line, by the months from its exercise to a delivery. */
  interface Stocks {
    Map<Integer, List<Integer>> byLeadTime(ContractLine line);
  }

  private final boolean exercised;
  private final Horizon horizon;
  private final List<Order> orders;
  private final Stocks stocks;
  private final PoolNumbers pools;
  private final List<IndexedOption> options = new ArrayList<>();
  private final List<OptionDraw> draws = new ArrayList<>();

  OptionIndexer(PlanningModel model, List<Order> orders, Stocks stocks, PoolNumbers pools) {
    exercised = model.policy().exerciseOptions();
    horizon = model.horizon();
    this.orders = orders;
    this.stocks = stocks;
    this.pools = pools;
  }

  OptionIndex index() {
    int[] ofOrder = new int[orders.size()];
    Arrays.fill(ofOrder, OptionIndex.NONE);
    for (int k = 0; k < ofOrder.length; k++) {
      if (exercised && isOpen(orders.get(k).line())) {
        ofOrder[k] = options.size();
        options.add(option(k));
      }
    }
    return new OptionIndex(List.copyOf(options), List.copyOf(draws), ofOrder);
  }

  private boolean isOpen(ContractLine line) {
    return line.exercisable() > 0 && lastExercise(line) >= 0;
  }

  /** An option without a date of expiry can be exercised until the horizon ends. */
  private int lastExercise(ContractLine line) {
    LocalDate expiry = line.optionExpiry();
    int end = horizon.months() - 1;
    return expiry == null ? end : Math.min(end, horizon.index(YearMonth.from(expiry)));
  }

  private IndexedOption option(int k) {
    Order order = orders.get(k);
    List<Integer> numbers = new ArrayList<>();
    new TreeMap<>(stocks.byLeadTime(order.line()))
        .forEach(
            (leadTime, nodes) -> {
              int first = Math.max(leadTime, earliest(order.line()));
              if (first <= order.last()) {
                int[] from = nodes.stream().mapToInt(node -> node).sorted().toArray();
                int pool = pools.number(order.item(), Pool.Use.CONTRACTS, from);
                numbers.add(draws.size());
                draws.add(new OptionDraw(k, pool, leadTime, first, order.last()));
              }
            });
    ContractLine line = order.line();
    return new IndexedOption(k, line.exercisable(), lastExercise(line), List.copyOf(numbers));
  }

  private int earliest(ContractLine line) {
    YearMonth earliest = line.earliest();
    return earliest == null ? 0 : Math.max(0, horizon.index(earliest));
  }
}
