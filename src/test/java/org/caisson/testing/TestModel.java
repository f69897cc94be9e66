package org.caisson.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.Availability;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;
import org.caisson.domain.plant.HiringLimit;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Labour;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.ProcessStep;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.TempoSegment;
import org.caisson.domain.plant.Workforce;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Builds planning models for tests. Starts in January 2024 with one producer {@code P}, one site
 * {@code S} and one nation {@code N} that has no stockpile; everything else is added.
 */
public final class TestModel {
  /** The first month of every test model. */
  public static final YearMonth START = YearMonth.of(2024, 1);

  private static final Provenance NONE = Provenance.UNSTATED;

  private final int months;
  private final List<ExchangeRate> rates = new ArrayList<>();
  private AllocationPolicy policy =
      new AllocationPolicy(AllocationRule.UKRAINE_FIRST, OptionalDouble.empty());
  private boolean exerciseOptions;
  private List<StagePlan> stages = List.of();
  private final List<Item> items = new ArrayList<>();
  private final List<Producer> producers = new ArrayList<>();
  private final List<Site> sites = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Supply> supplies = new ArrayList<>();
  private final List<OpeningStock> openingStocks = new ArrayList<>();
  private final List<StorageLimit> storageLimits = new ArrayList<>();
  private final List<Workforce> workforces = new ArrayList<>();
  private final List<HiringLimit> hiringLimits = new ArrayList<>();
  private final List<Expansion> expansions = new ArrayList<>();
  private final List<ExpansionFund> expansionFunds = new ArrayList<>();
  private final List<Lane> lanes = new ArrayList<>();
  private final List<SourcingShare> sourcingShares = new ArrayList<>();
  private final List<ClosingStock> closingStocks = new ArrayList<>();
  private boolean chargeEndStock = true;
  private final List<ContractLine> contractLines = new ArrayList<>();
  private final List<Stockpile> stockpiles = new ArrayList<>();
  private final List<Donation> donations = new ArrayList<>();
  private final List<Budget> budgets = new ArrayList<>();
  private final List<UkraineNeed> needs = new ArrayList<>();
  private final List<PreviousWork> previous = new ArrayList<>();
  private final List<Nation> others = new ArrayList<>();
  private UnaryOperator<Nation> nationChange = UnaryOperator.identity();

  private TestModel(int months) {
    this.months = months;
    site("S", "P");
  }

  /** A model over so many months. */
  public static TestModel over(int months) {
    return new TestModel(months);
  }

  /** The month of an index, 0 for January 2024. */
  public static YearMonth month(int t) {
    return START.plusMonths(t);
  }

  /** Money in the currency of account. */
  public static Money usd(double amount) {
    return new Money(amount, "USD");
  }

  /** Adds a site of a producer that is added with it. */
  public TestModel site(String id, String producer) {
    if (producers.stream().noneMatch(p -> p.id().equals(producer))) {
      producers.add(new Producer(producer, producer, NONE));
    }
    sites.add(new Site(id, id, producer, null, Region.EUROPE, NONE));
    return this;
  }

  /** Adds a finished item that consumes components. */
  public TestModel item(String id, Component... bom) {
    return item(id, 0, bom);
  }

  /** Adds a finished item that costs money to hold. */
  public TestModel item(String id, double holdingCost, Component... bom) {
    items.add(new Item(id, id, ItemKind.FINISHED, "unit", List.of(bom), usd(holdingCost), NONE));
    return this;
  }

  /** Adds a finished item that can be used for so many months after that of its arrival. */
  public TestModel perishable(String id, double holdingCost, int months, Component... bom) {
    items.add(
        new Item(id, id, ItemKind.FINISHED, "unit", List.of(bom), usd(holdingCost), months, NONE));
    return this;
  }

  /** Adds a line at site {@code S} that makes one item, with MAX equal to 1-8-5. */
  public TestModel line(String id, String item, double rate, double unitCost) {
    return line(new LineSpec(id, "S").product(item, 0, rate, rate, unitCost));
  }

  /** Adds a line. */
  public TestModel line(LineSpec spec) {
    lines.add(spec.build());
    return this;
  }

  /** Adds a purchased supply that is open to all sites. */
  public TestModel supply(String id, String item, double perMonth, double price) {
    supplies.add(new Supply(id, id, item, null, perMonth, List.of(), 0, usd(price), NONE));
    return this;
  }

  /** Adds a supply as it is. */
  public TestModel supply(Supply supply) {
    supplies.add(supply);
    return this;
  }

  /** Adds opening stock at a site. */
  public TestModel opening(String item, String site, double quantity) {
    openingStocks.add(new OpeningStock(item, site, quantity, NONE));
    return this;
  }

  /** Adds opening stock at a site that has been there for so many months. */
  public TestModel opening(String item, String site, double quantity, int ageMonths) {
    openingStocks.add(new OpeningStock(item, site, quantity, ageMonths, NONE));
    return this;
  }

  /** Adds a lane; an infinite capacity for one without a limit. */
  public TestModel lane(
      String id, String item, String from, String to, int lead, double perMonth, double cost) {
    Double limit = Double.isInfinite(perMonth) ? null : perMonth;
    lanes.add(new Lane(id, item, from, to, lead, limit, usd(cost), NONE));
    return this;
  }

  /** Adds a share of a source in every month. */
  public TestModel share(
      String item, @Nullable String producer, @Nullable String supply, double least, double most) {
    sourcingShares.add(
        new SourcingShare(item, producer, supply, START, month(months - 1), least, most, NONE));
    return this;
  }

  /** Says what must lie at a site at the end; an infinite most for what is not limited. */
  public TestModel closing(
      String item,
      String site,
      double least,
      double most,
      Requirement requirement,
      double missingCost) {
    closingStocks.add(
        new ClosingStock(
            item,
            site,
            least,
            Double.isInfinite(most) ? null : most,
            requirement,
            requirement == Requirement.SOFT ? usd(missingCost) : null,
            NONE));
    return this;
  }

  /** Stock at the end of the last month costs nothing. */
  public TestModel endStockNotCharged() {
    chargeEndStock = false;
    return this;
  }

  /** Limits the storage of a site. */
  public TestModel storage(String item, String site, double capacity) {
    storageLimits.add(new StorageLimit(item, site, capacity, NONE));
    return this;
  }

  /** Adds people. */
  public TestModel workforce(WorkforceSpec spec) {
    workforces.add(spec.build());
    return this;
  }

  /** Adds capacity that can be bought. */
  public TestModel expansion(ExpansionSpec spec) {
    expansions.add(spec.build());
    return this;
  }

  /** Limits what is spent on it in a calendar year. */
  public TestModel expansionFund(int year, Money amount) {
    expansionFunds.add(new ExpansionFund(year, amount, NONE));
    return this;
  }

  /** Limits hiring in a region in all months. */
  public TestModel hiringLimit(Region region, double perMonth) {
    return hiringLimit(region, 0, months - 1, perMonth);
  }

  /** Limits hiring in a region in some months. */
  public TestModel hiringLimit(Region region, int from, int to, double perMonth) {
    hiringLimits.add(new HiringLimit(region, month(from), month(to), perMonth, NONE));
    return this;
  }

  /** Adds a restock line of nation {@code N} of priority 1, due as stated by month. */
  public TestModel order(String id, String item, double... due) {
    return order(new OrderSpec(id, item, due));
  }

  /** Adds a contract line. */
  public TestModel order(OrderSpec spec) {
    contractLines.add(spec.build());
    return this;
  }

  /** Gives nation {@code N} a stockpile. */
  public TestModel stockpile(
      String item, double opening, double objective, double floor, double ownUse) {
    stockpiles.add(new Stockpile(item, opening, objective, floor, ownUse, NONE));
    return this;
  }

  /** Pledges a donation of nation {@code N} in one month. */
  public TestModel donation(String item, int t, double quantity) {
    donations.add(new Donation(item, new MonthlyQuantity(month(t), month(t), quantity), NONE));
    return this;
  }

  /** Limits what nation {@code N} pays in a calendar year. */
  public TestModel budget(int year, double amount) {
    budgets.add(new Budget(year, usd(amount), NONE));
    return this;
  }

  /** Limits what nation {@code N} pays in a calendar year, in a currency of its own. */
  public TestModel budget(int year, Money amount) {
    budgets.add(new Budget(year, amount, NONE));
    return this;
  }

  /** Adds another nation as it is. */
  public TestModel nation(Nation nation) {
    others.add(nation);
    return this;
  }

  /** Adds a nation that buys and has no stockpile, no pledge and no budget. */
  public TestModel nation(String id) {
    others.add(new Nation(id, id, Region.EUROPE, List.of(), List.of(), List.of(), NONE));
    return this;
  }

  /** States what Ukraine needs in every month. */
  public TestModel need(String item, double perMonth) {
    needs.add(new UkraineNeed(item, START, month(months - 1), perMonth, NONE));
    return this;
  }

  /** Gives nation {@code N} a stockpile with a floor that holds as strictly as stated. */
  public TestModel stockpile(String item, double opening, double floor, Requirement holds) {
    stockpiles.add(new Stockpile(item, opening, floor, floor, 0, holds, NONE));
    return this;
  }

  /** Gives nation {@code N} a stockpile as it is. */
  public TestModel stockpile(Stockpile stockpile) {
    stockpiles.add(stockpile);
    return this;
  }

  /** States what Ukraine needs in one month, and how strictly. */
  public TestModel need(String item, int t, double quantity, Requirement holds) {
    needs.add(new UkraineNeed(item, month(t), month(t), quantity, holds, NONE));
    return this;
  }

  /** Sets the allocation policy. */
  public TestModel policy(AllocationRule rule) {
    policy = new AllocationPolicy(rule, OptionalDouble.empty());
    return this;
  }

  /** Sets the policy of a fixed share. */
  public TestModel fixedShare(double share) {
    policy = new AllocationPolicy(AllocationRule.FIXED_SHARE, OptionalDouble.of(share));
    return this;
  }

  /** Lets options be exercised. */
  public TestModel exerciseOptions() {
    exerciseOptions = true;
    return this;
  }

  /** States the objective stages. */
  public TestModel stages(StageKind... kinds) {
    return stages(StagePlan.listOf(kinds));
  }

  /** States the objective stages with weights and tolerances. */
  public TestModel stages(List<StagePlan> plans) {
    stages = plans;
    return this;
  }

  /** A previous plan had a line make an item in a month. */
  public TestModel previously(String line, String item, int t, double quantity) {
    previous.add(new PreviousWork(line, item, month(t), quantity));
    return this;
  }

  /** Sets the policy of weights. */
  public TestModel weighted(double ukraine, double restock) {
    policy = AllocationPolicy.weighted(ukraine, restock);
    return this;
  }

  /** States an exchange rate. */
  public TestModel rate(String currency, double value) {
    rates.add(new ExchangeRate(currency, value, NONE));
    return this;
  }

  /** States an exchange rate from a month on. */
  public TestModel rate(String currency, double value, int t) {
    rates.add(new ExchangeRate(currency, value, month(t), NONE));
    return this;
  }

  /** Changes anything of nation {@code N}, once it has all that is added. */
  public TestModel ofNation(UnaryOperator<Nation> change) {
    nationChange = nationChange.andThen(change)::apply;
    return this;
  }

  /** The model. */
  public PlanningModel build() {
    Nation nation = new Nation("N", "Nation", Region.EUROPE, stockpiles, donations, budgets, NONE);
    List<Nation> nations = new ArrayList<>(List.of(nationChange.apply(nation)));
    nations.addAll(others);
    return new PlanningModel(
        "test",
        new Horizon(START, months),
        "USD",
        rates,
        "TEST",
        Rewrite.with(policy, "exerciseOptions", exerciseOptions),
        stages,
        base(),
        List.of(),
        contractLines,
        nations,
        needs,
        chargeEndStock,
        null,
        previous);
  }

  private IndustrialBase base() {
    return new IndustrialBase(
        items,
        producers,
        sites,
        lines,
        supplies,
        openingStocks,
        storageLimits,
        workforces,
        hiringLimits,
        expansions,
        expansionFunds,
        lanes,
        sourcingShares,
        closingStocks);
  }

  /** Says what a line is like; what is not said is unlimited, free or absent. */
  public static final class LineSpec {
    private final String id;
    private final String site;
    private final List<LineProduct> products = new ArrayList<>();
    private final List<CapacityStep> steps = new ArrayList<>();
    private final List<Availability> availability = new ArrayList<>();
    private double currentTempo;
    private @Nullable Double rampLimit;
    private boolean keepWarm;
    private final List<TempoSegment> segments = new ArrayList<>();
    private @Nullable Money belowMsrCost;
    private @Nullable YearMonth opens;
    private @Nullable YearMonth closes;
    private boolean built = true;
    private @Nullable ColdLine cold;

    /** A line at a site. */
    public LineSpec(String id, String site) {
      this.id = id;
      this.site = site;
    }

    /** Makes an item at rates, at once and without loss. */
    public LineSpec product(String item, double msr, double rate185, double max, double unitCost) {
      return product(item, msr, rate185, max, unitCost, 1, 0, LeadTimes.NONE);
    }

    /** Makes an item, with yield, throughput and lead times. */
    public LineSpec product(
        String item,
        double msr,
        double rate185,
        double max,
        double unitCost,
        double yield,
        int throughput,
        LeadTimes leadTimes) {
      products.add(
          new LineProduct(
              item, msr, rate185, max, yield, throughput, leadTimes, usd(unitCost), NONE));
      return this;
    }

    /** Its last product needs hours of a workforce for a unit. */
    public LineSpec labour(String workforce, double hours) {
      LineProduct last = products.remove(products.size() - 1);
      List<Labour> labour = new ArrayList<>(last.labour());
      labour.add(new Labour(workforce, hours));
      products.add(Rewrite.with(last, "labour", List.copyOf(labour)));
      return this;
    }

    /** Starts from a tempo and rises by at most {@code limit} a month. */
    public LineSpec ramp(double currentTempo, double limit) {
      this.currentTempo = currentTempo;
      rampLimit = limit;
      return this;
    }

    /** Must run at its minimum sustaining rate, or pay. */
    public LineSpec keepWarm(double cost) {
      keepWarm = true;
      belowMsrCost = usd(cost);
      return this;
    }

    /** Has a part of its tempo at a premium; an infinite width for one without an end. */
    public LineSpec segment(String name, double width, double premium) {
      segments.add(
          new TempoSegment(name, Double.isInfinite(width) ? null : width, usd(premium), NONE));
      return this;
    }

    /** Opens in a month. */
    public LineSpec opens(int t) {
      opens = month(t);
      return this;
    }

    /** Closes after a month. */
    public LineSpec closes(int t) {
      closes = month(t);
      return this;
    }

    /** Changes MAX from a month on. */
    public LineSpec step(int t, double max) {
      steps.add(new CapacityStep(month(t), null, null, max, null, NONE));
      return this;
    }

    /** Changes rates from a month on. */
    public LineSpec step(CapacityStep step) {
      steps.add(step);
      return this;
    }

    /** Is not built: it has no capacity but what is bought. */
    public LineSpec notBuilt() {
      built = false;
      return this;
    }

    /** Costs money to go cold and to start again. */
    public LineSpec cold(double goingCold, double restart, boolean whole) {
      cold = new ColdLine(usd(goingCold), usd(restart), whole);
      return this;
    }

    /** Restricts the line in one month. */
    public LineSpec available(int t, double share) {
      availability.add(new Availability(month(t), month(t), share, NONE));
      return this;
    }

    private Line build() {
      return new Line(
          id,
          id,
          site,
          ProcessStep.ASSEMBLY,
          products,
          currentTempo,
          rampLimit,
          keepWarm,
          opens,
          closes,
          steps,
          availability,
          segments,
          belowMsrCost,
          built,
          cold,
          NONE);
    }
  }

  /** Says what a contract line is like. */
  public static final class OrderSpec {
    private final String id;
    private final String item;
    private final double[] due;
    private Destination destination = Destination.RESTOCK;
    private int priority = 1;
    private boolean early = true;
    private Money price = usd(0);
    private List<String> producers = List.of();
    private List<BuyerShare> buyers = List.of(new BuyerShare("N", 1));
    private @Nullable LocalDate awarded;
    private @Nullable LocalDate decided;
    private @Nullable YearMonth earliest;
    private @Nullable Double ceiling;
    private double option;
    private @Nullable LocalDate optionExpiry;
    private DeliveryTerms terms = DeliveryTerms.USUAL;
    private UnaryOperator<ContractLine> change = UnaryOperator.identity();

    /** A restock line of nation {@code N}, due as stated by month. */
    public OrderSpec(String id, String item, double... due) {
      this.id = id;
      this.item = item;
      this.due = due;
    }

    /** Sends it elsewhere. */
    public OrderSpec to(Destination destination) {
      this.destination = destination;
      return this;
    }

    /** Gives it a priority. */
    public OrderSpec priority(int priority) {
      this.priority = priority;
      return this;
    }

    /** Its buyers refuse deliveries ahead of the schedule. */
    public OrderSpec notEarly() {
      early = false;
      return this;
    }

    /** Gives it a unit price. */
    public OrderSpec price(double price) {
      return price(usd(price));
    }

    /** Gives it a unit price in a currency of its own. */
    public OrderSpec price(Money price) {
      this.price = price;
      return this;
    }

    /** Several nations buy it. */
    public OrderSpec buyers(BuyerShare... buyers) {
      this.buyers = List.of(buyers);
      return this;
    }

    /** Was awarded in a month and waits for the production lead time. */
    public OrderSpec awarded(int t) {
      awarded = month(t).atDay(15);
      return this;
    }

    /** Was decided in a month and waits for the award as well. */
    public OrderSpec decided(int t) {
      decided = month(t).atDay(15);
      return this;
    }

    /** The buyers accept nothing before a month. */
    public OrderSpec earliest(int t) {
      earliest = month(t);
      return this;
    }

    /** Only these producers may fill it. */
    public OrderSpec from(String... producers) {
      this.producers = List.of(producers);
      return this;
    }

    /** Gives it an option that expires at the end of a month. */
    public OrderSpec option(double quantity, int expiry) {
      option = quantity;
      optionExpiry = month(expiry).atEndOfMonth();
      return this;
    }

    /** Gives it a ceiling. */
    public OrderSpec ceiling(double ceiling) {
      this.ceiling = ceiling;
      return this;
    }

    /** Changes one of its delivery terms, by the name of its field. */
    public OrderSpec term(String name, Object value) {
      terms = Rewrite.with(terms, name, value);
      return this;
    }

    /** Changes anything else. */
    public OrderSpec with(UnaryOperator<ContractLine> change) {
      this.change = change;
      return this;
    }

    private ContractLine build() {
      List<MonthlyQuantity> schedule = new ArrayList<>();
      for (int t = 0; t < due.length; t++) {
        if (due[t] > 0) {
          schedule.add(new MonthlyQuantity(month(t), month(t), due[t]));
        }
      }
      return change.apply(
          new ContractLine(
              id,
              "contract",
              item,
              buyers,
              destination,
              priority,
              ceiling,
              Arrays.stream(due).sum(),
              option,
              0,
              0,
              optionExpiry,
              price,
              awarded,
              decided,
              earliest,
              early,
              schedule,
              producers,
              terms,
              List.of(),
              null,
              NONE));
    }
  }
}
