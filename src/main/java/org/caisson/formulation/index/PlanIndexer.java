package org.caisson.formulation.index;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.jspecify.annotations.Nullable;

/** Numbers a planning model; used once, by {@link PlanIndex#of}. */
final class PlanIndexer {
  private final PlanningModel model;
  private final IndustrialBase base;
  private final Horizon horizon;
  private final Currencies currencies;
  private final Map<String, Integer> items;
  private final Map<String, Integer> sites;
  private final NodeNumbers nodes;
  private final ExpansionIndex expansions;
  private final PoolNumbers pools = new PoolNumbers();
  private final List<IndexedLine> lines = new ArrayList<>();
  private final List<IndexedSegment> segments = new ArrayList<>();
  private final List<IndexedProduct> products = new ArrayList<>();
  private final List<IndexedSupply> supplies = new ArrayList<>();

  PlanIndexer(PlanningModel model) {
    this.model = model;
    base = model.industrialBase();
    horizon = model.horizon();
    currencies = new Currencies(model.currency(), model.rates());
    items = numbered(base.items(), item -> item.id());
    sites = numbered(base.sites(), site -> site.id());
    nodes = new NodeNumbers();
    expansions = ExpansionIndex.of(model, currencies);
  }

  PlanIndex index() {
    base.lines().forEach(this::addLine);
    base.supplies().forEach(this::addSupply);
    for (OpeningStock stock : base.openingStocks()) {
      nodes.addOpening(node(stock.item(), stock.site()), stock.quantity());
    }
    for (StorageLimit limit : base.storageLimits()) {
      nodes.limit(node(limit.item(), limit.site()), limit.capacity());
    }
    MaterialIndexer material = new MaterialIndexer(base, this::node);
    List<List<Consumption>> consumers = consumers();
    int[] parentPools = parentPools(consumers);
    List<Order> orders = orders();
    OptionIndex options = new OptionIndexer(model, orders, this::byLeadTime, pools).index();
    List<IndexedStockpile> stockpiles = stockpiles();
    return new PlanIndex(
        model,
        currencies,
        List.copyOf(lines),
        List.copyOf(segments),
        List.copyOf(products),
        nodes.all(),
        List.copyOf(supplies),
        pools.all(),
        pools.draws(),
        consumers,
        parentPools,
        orders,
        stockpiles,
        pledges(stockpiles),
        needs(),
        budgets(),
        PeopleIndex.of(model, products, expansions),
        expansions,
        options,
        material.index());
  }

  private void addLine(Line line) {
    double[] mostAdded = expansions.mostAdded(lines.size(), horizon.months());
    lines.add(new LineCalendar(line, horizon, mostAdded).indexed(products.size()));
    line.tempoSegments()
        .forEach(segment -> segments.add(new IndexedSegment(lines.size() - 1, segment)));
    for (LineProduct product : line.products()) {
      products.add(
          new IndexedProduct(
              product, lines.size() - 1, item(product.item()), node(product.item(), line.site())));
    }
  }

  private void addSupply(Supply supply) {
    double[] available = new double[horizon.months()];
    Arrays.fill(available, supply.perMonth());
    supply.steps().stream()
        .sorted((a, b) -> a.month().compareTo(b.month()))
        .forEach(step -> applyStep(available, step));
    supplies.add(new IndexedSupply(supply, node(supply.item(), supply.site()), available));
  }

  private void applyStep(double[] available, SupplyStep step) {
    int from = Math.max(0, horizon.index(step.month()));
    if (from < available.length) {
      Arrays.fill(available, from, available.length, step.perMonth());
    }
  }

  private List<List<Consumption>> consumers() {
    List<List<Consumption>> consumers = new ArrayList<>();
    base.items().forEach(item -> consumers.add(new ArrayList<>()));
    for (int p = 0; p < products.size(); p++) {
      for (Component component : base.items().get(products.get(p).item()).bom()) {
        consumers.get(item(component.item())).add(new Consumption(p, component.quantity()));
      }
    }
    return consumers;
  }

  private int[] parentPools(List<List<Consumption>> consumers) {
    int[] parentPools = new int[consumers.size()];
    for (int item = 0; item < parentPools.length; item++) {
      parentPools[item] =
          consumers.get(item).isEmpty()
                  && expansions.usesOfItem(base.items().get(item).id()).isEmpty()
              ? -1
              : pools.number(item, Pool.Use.PARENTS, nodes.holding(item));
    }
    return parentPools;
  }

  private List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    for (ContractLine line : model.contractLines()) {
      double[] due = new double[horizon.months()];
      line.schedule().forEach(part -> part.addTo(due, horizon));
      orders.add(
          new Order(line, item(line.item()), due, line.outstanding(), poolsOf(line), lastOf(line)));
    }
    return List.copyOf(orders);
  }

  /** The last month of the horizon in which the buyers accept deliveries. */
  private int lastOf(ContractLine line) {
    YearMonth latest = line.terms().latest();
    int end = horizon.months() - 1;
    return latest == null ? end : Math.min(end, horizon.index(latest));
  }

  /** The stocks that may fill a contract line change over time as lead times pass. */
  private int[] poolsOf(ContractLine line) {
    OrderOpening opening = new OrderOpening(line, horizon);
    int item = item(line.item());
    Map<Integer, Integer> openFrom = new LinkedHashMap<>();
    Arrays.stream(nodes.holding(item))
        .filter(node -> isEligible(line, node))
        .forEach(node -> openFrom.put(node, openFrom(opening, node)));
    int[] result = new int[horizon.months()];
    Arrays.fill(result, Order.CLOSED);
    for (int t = 0; t <= lastOf(line); t++) {
      int month = t;
      int[] open =
          openFrom.entrySet().stream()
              .filter(entry -> entry.getValue() <= month)
              .mapToInt(Map.Entry::getKey)
              .toArray();
      result[t] = open.length == 0 ? Order.CLOSED : pools.number(item, Pool.Use.CONTRACTS, open);
    }
    return result;
  }

  /** The stocks that may fill exercised units, by the shortest lead time of what is made there. */
  private Map<Integer, List<Integer>> byLeadTime(ContractLine line) {
    Map<Integer, List<Integer>> stocks = new LinkedHashMap<>();
    for (int node : nodes.holding(item(line.item()))) {
      if (isEligible(line, node)) {
        int leadTime =
            products.stream()
                .filter(product -> product.node() == node)
                .mapToInt(p -> OrderOpening.afterExercise(lineOf(p), p.product()))
                .min()
                .orElse(0);
        stocks.computeIfAbsent(leadTime, months -> new ArrayList<>()).add(node);
      }
    }
    return stocks;
  }

  private Line lineOf(IndexedProduct product) {
    return lines.get(product.line()).line();
  }

  private boolean isEligible(ContractLine line, int node) {
    if (line.eligibleProducers().isEmpty()) {
      return true;
    }
    int site = nodes.site(node);
    return site != StockNode.OPEN
        && line.eligibleProducers().contains(base.sites().get(site).producer());
  }

  /** A stock opens with the line whose lead time is the shortest, at once when nothing is made. */
  private int openFrom(OrderOpening opening, int node) {
    return products.stream()
        .filter(product -> product.node() == node)
        .mapToInt(product -> opening.from(lineOf(product), product.product()))
        .min()
        .orElseGet(opening::withoutLeadTime);
  }

  private List<IndexedStockpile> stockpiles() {
    List<IndexedStockpile> stockpiles = new ArrayList<>();
    for (Nation nation : model.nations()) {
      for (Stockpile stockpile : nation.stockpiles()) {
        stockpiles.add(new IndexedStockpile(nation, stockpile, item(stockpile.item())));
      }
    }
    return List.copyOf(stockpiles);
  }

  private List<Pledge> pledges(List<IndexedStockpile> stockpiles) {
    List<Pledge> pledges = new ArrayList<>();
    for (int s = 0; s < stockpiles.size(); s++) {
      double[] pledged = new double[horizon.months()];
      IndexedStockpile stockpile = stockpiles.get(s);
      for (Donation donation : stockpile.nation().donations()) {
        if (item(donation.item()) == stockpile.item()) {
          donation.schedule().addTo(pledged, horizon);
        }
      }
      if (Arrays.stream(pledged).sum() > 0) {
        pledges.add(new Pledge(s, pledged));
      }
    }
    return List.copyOf(pledges);
  }

  private List<Need> needs() {
    Map<Integer, double[]> byItem = new LinkedHashMap<>();
    for (UkraineNeed need : model.ukraineNeeds()) {
      double[] perMonth =
          byItem.computeIfAbsent(item(need.item()), i -> new double[horizon.months()]);
      int last = Math.min(horizon.months() - 1, horizon.index(need.to()));
      for (int t = Math.max(0, horizon.index(need.from())); t <= last; t++) {
        perMonth[t] += need.perMonth();
      }
    }
    return byItem.entrySet().stream().map(e -> new Need(e.getKey(), e.getValue())).toList();
  }

  private List<BudgetYear> budgets() {
    List<BudgetYear> budgets = new ArrayList<>();
    for (Nation nation : model.nations()) {
      for (Budget budget : nation.budgets()) {
        int first = Math.max(0, horizon.index(YearMonth.of(budget.year(), 1)));
        int last = Math.min(horizon.months() - 1, horizon.index(YearMonth.of(budget.year(), 12)));
        double ceiling = currencies.inAccount(budget.amount());
        budgets.add(new BudgetYear(nation, budget, ceiling, first, last));
      }
    }
    return List.copyOf(budgets);
  }

  private int item(String id) {
    return items.get(id);
  }

  private int node(String item, @Nullable String site) {
    return nodes.number(item(item), site == null ? StockNode.OPEN : sites.get(site));
  }

  private static <T> Map<String, Integer> numbered(List<T> list, Function<T, String> id) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    list.forEach(element -> numbers.put(id.apply(element), numbers.size()));
    return numbers;
  }
}
