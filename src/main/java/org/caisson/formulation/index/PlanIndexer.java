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
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
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
import org.caisson.domain.plant.TempoSegment;
import org.caisson.domain.requirement.Requirement;
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
    MaterialIndexer material = new MaterialIndexer(model, this::node);
    Consumers using = new Consumers(base, products, material, this::node);
    List<List<Consumption>> consumers = using.numbered(nodes, pools);
    List<BuildingDraw> building = using.building(expansions.options(), nodes, pools);
    List<Order> orders = orders(material.lanes());
    OptionIndex options =
        new OptionIndexer(model, orders, line -> byLeadTime(line, material.lanes()), pools).index();
    List<IndexedStockpile> stockpiles = stockpiles();
    MoneyIndexer money = new MoneyIndexer(model, currencies);
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
        orders,
        stockpiles,
        pledges(stockpiles),
        needs(),
        money.budgets(),
        PeopleIndex.of(model, products, expansions),
        options,
        money.index(),
        expansions,
        material.index(nodes.all(), products, supplies, building));
  }

  private void addLine(Line line) {
    double[] mostAdded = expansions.mostAdded(lines.size(), horizon.months());
    lines.add(new LineCalendar(line, horizon, mostAdded).indexed(products.size()));
    addSegments(line.tempoSegments());
    for (LineProduct product : line.products()) {
      products.add(
          new IndexedProduct(
              product, lines.size() - 1, item(product.item()), node(product.item(), line.site())));
    }
  }

  private void addSegments(List<TempoSegment> ofLine) {
    for (int g = 0; g < ofLine.size(); g++) {
      segments.add(new IndexedSegment(lines.size() - 1, ofLine.get(g), g == ofLine.size() - 1));
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

  private List<Order> orders(List<IndexedLane> lanes) {
    List<Order> orders = new ArrayList<>();
    for (ContractLine line : model.contractLines()) {
      double[] due = new double[horizon.months()];
      line.schedule().forEach(part -> part.addTo(due, horizon));
      int[] open = poolsOf(line, lanes);
      orders.add(new Order(line, item(line.item()), due, line.outstanding(), open, lastOf(line)));
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
  private int[] poolsOf(ContractLine line, List<IndexedLane> lanes) {
    OrderOpening opening = new OrderOpening(line, horizon);
    int item = item(line.item());
    int[] holding = nodes.holding(item);
    int[] openFrom = openings(opening::leadTime, lanes).months(holding, nodes.all());
    int[] eligible = Arrays.stream(holding).filter(node -> isEligible(line, node)).toArray();
    int[] result = new int[horizon.months()];
    Arrays.fill(result, Order.CLOSED);
    for (int t = 0; t <= lastOf(line); t++) {
      int month = t;
      int[] open =
          Arrays.stream(eligible)
              .filter(node -> opening.accepted(openFrom[node]) <= month)
              .toArray();
      result[t] = open.length == 0 ? Order.CLOSED : pools.number(item, Pool.Use.CONTRACTS, open);
    }
    return result;
  }

  /** The stocks that may fill exercised units, by the shortest lead time of what comes there. */
  private Map<Integer, List<Integer>> byLeadTime(ContractLine line, List<IndexedLane> lanes) {
    int[] holding = nodes.holding(item(line.item()));
    int[] leadTimes = openings(OrderOpening::afterExercise, lanes).months(holding, nodes.all());
    Map<Integer, List<Integer>> stocks = new LinkedHashMap<>();
    for (int node : holding) {
      if (isEligible(line, node)) {
        stocks.computeIfAbsent(leadTimes[node], months -> new ArrayList<>()).add(node);
      }
    }
    return stocks;
  }

  private StockOpenings openings(StockOpenings.LeadTime leadTime, List<IndexedLane> lanes) {
    return new StockOpenings(leadTime, lines, products, supplies, lanes);
  }

  private boolean isEligible(ContractLine line, int node) {
    int site = nodes.site(node);
    if (line.deliverAt() != null && site != sites.get(line.deliverAt())) {
      return false;
    }
    if (line.eligibleProducers().isEmpty()) {
      return true;
    }
    return site != StockNode.OPEN
        && line.eligibleProducers().contains(base.sites().get(site).producer());
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
    Map<Integer, Need> byItem = new LinkedHashMap<>();
    for (UkraineNeed need : model.ukraineNeeds()) {
      if (need.requirement() != Requirement.IGNORED) {
        add(need, byItem.computeIfAbsent(item(need.item()), this::noNeed));
      }
    }
    return List.copyOf(byItem.values());
  }

  private Need noNeed(int item) {
    return new Need(item, new double[horizon.months()], new double[horizon.months()]);
  }

  private void add(UkraineNeed stated, Need need) {
    int last = Math.min(horizon.months() - 1, horizon.index(stated.to()));
    for (int t = Math.max(0, horizon.index(stated.from())); t <= last; t++) {
      need.perMonth()[t] += stated.perMonth();
      need.soft()[t] += stated.requirement() == Requirement.SOFT ? stated.perMonth() : 0;
    }
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
