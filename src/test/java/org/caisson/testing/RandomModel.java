package org.caisson.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** A generated model: what is ordered and held, on a {@link RandomBase}. */
final class RandomModel {
  private static final Provenance NONE = Provenance.UNSTATED;
  private static final Contract CONTRACT =
      new Contract("contract", "contract", null, null, null, null, null, NONE);

  private final ModelRecipe recipe;
  private final RandomMoney money;
  private final List<String> rounds;
  private final IndustrialBase base;
  private final List<String> nations;

  RandomModel(ModelRecipe recipe) {
    this.recipe = recipe;
    money = new RandomMoney(recipe);
    RandomBase plants = new RandomBase(recipe);
    rounds = plants.rounds();
    base = plants.base();
    nations = List.of("AAA", "BBB", "CCC").subList(0, recipe.draws("nations").wholeBetween(1, 3));
  }

  PlanningModel model() {
    List<ContractLine> lines = contractLines();
    return new PlanningModel(
        "generated",
        recipe.horizon(),
        "USD",
        money.rates(),
        "TEST",
        policy(),
        List.of(),
        base,
        List.of(CONTRACT),
        lines,
        nations.stream().map(id -> money.withMoney(nation(id), lines)).toList(),
        needs());
  }

  private AllocationPolicy policy() {
    double share = recipe.draws("share").between(0.2, 0.8);
    if (recipe.rule() == AllocationRule.WEIGHTED) {
      return AllocationPolicy.weighted(10 * share, 1);
    }
    return new AllocationPolicy(
        recipe.rule(),
        recipe.rule() == AllocationRule.FIXED_SHARE
            ? OptionalDouble.of(share)
            : OptionalDouble.empty(),
        recipe.has(Feature.OPTIONS));
  }

  private List<ContractLine> contractLines() {
    int count = recipe.draws("orders").wholeBetween(2, 6);
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> contractLine("order-" + n))
        .map(line -> paid(line, money.payments(line.id())))
        .toList();
  }

  private ContractLine contractLine(String id) {
    Draws draws = recipe.draws(id);
    String item = draws.oneOf(rounds);
    List<MonthlyQuantity> schedule = schedule(id);
    double due = schedule.stream().mapToDouble(MonthlyQuantity::quantity).sum();
    double delivered = recipe.has(Feature.DELIVERED_BEFORE) ? draws.between(0, 50) : 0;
    int priority = draws.wholeBetween(1, 3);
    Destination destination = draws.oneOf(List.of(Destination.values()));
    boolean awarded = draws.chance(0.5);
    LocalDate date = recipe.horizon().start().plusMonths(draws.wholeBetween(-3, 2)).atDay(15);
    boolean dated = recipe.has(Feature.LEAD_TIMES) && draws.chance(0.7);
    return new ContractLine(
        id,
        CONTRACT.id(),
        item,
        buyers(draws),
        recipe.has(Feature.UKRAINE_AND_POOL) ? destination : Destination.RESTOCK,
        recipe.has(Feature.PRIORITIES) ? priority : 1,
        null,
        due + delivered,
        recipe.has(Feature.OPTIONS) ? recipe.draws("option " + id).between(0, 100) : 0,
        0,
        delivered,
        optionExpiry(id),
        recipe.money("price " + id, 50, 150),
        dated && awarded ? date : null,
        dated && !awarded ? date : null,
        earliest(id),
        !recipe.has(Feature.DATED_ACCEPTANCE) || recipe.draws("early " + id).chance(0.5),
        schedule,
        eligible(id, item),
        recipe.has(Feature.TERMS) ? terms(id) : DeliveryTerms.USUAL,
        List.of(),
        null,
        NONE);
  }

  /** What is paid before delivery leaves open what an option would cost, so it has none then. */
  private static ContractLine paid(ContractLine line, List<Payment> payments) {
    ContractLine paid = Rewrite.with(line, "payments", payments);
    return paid.shareOnDelivery() < 1 ? Rewrite.with(paid, "option", 0.0) : paid;
  }

  /** Some options expire before the horizon. */
  private @Nullable LocalDate optionExpiry(String id) {
    int month = recipe.draws("expiry " + id).wholeBetween(-1, recipe.months() - 1);
    return recipe.has(Feature.OPTIONS)
        ? recipe.horizon().start().plusMonths(month).atEndOfMonth()
        : null;
  }

  /**
   * Nothing hard, which might contradict; nothing ignored of the first line, so that there is a
   * stage of lateness; and nothing whole, because most relations hold of parts.
   */
  private DeliveryTerms terms(String id) {
    Draws draws = recipe.draws("terms " + id);
    boolean ignored = draws.chance(0.2) && !id.equals("order-1");
    boolean late = draws.chance(0.6);
    int latest = draws.wholeBetween(Math.max(4, recipe.months() / 2), recipe.months() + 1);
    boolean closes = draws.chance(0.3);
    return new DeliveryTerms(
        ignored ? Requirement.IGNORED : Requirement.SOFT,
        Requirement.SOFT,
        late,
        closes ? recipe.horizon().start().plusMonths(latest) : null,
        true,
        draws.chance(0.5) ? recipe.money("late " + id, 1, 20) : null,
        draws.chance(0.5) ? recipe.money("undelivered " + id, 10, 200) : null);
  }

  private @Nullable YearMonth earliest(String id) {
    Draws draws = recipe.draws("earliest " + id);
    boolean states = recipe.has(Feature.DATED_ACCEPTANCE) && draws.chance(0.4);
    return states ? recipe.horizon().month(draws.wholeBetween(0, 2)) : null;
  }

  private List<MonthlyQuantity> schedule(String id) {
    Draws draws = recipe.draws("schedule " + id);
    List<MonthlyQuantity> spans = new ArrayList<>();
    int count = draws.wholeBetween(1, 3);
    for (int n = 0; n < count; n++) {
      int from = draws.wholeBetween(0, recipe.months() - 1);
      int to = Math.min(recipe.months() - 1, from + draws.wholeBetween(0, 4));
      double quantity = (to - from + 1) * draws.between(3, 30);
      spans.add(
          new MonthlyQuantity(recipe.horizon().month(from), recipe.horizon().month(to), quantity));
    }
    return spans;
  }

  private List<BuyerShare> buyers(Draws draws) {
    String first = draws.oneOf(nations);
    String second = draws.oneOf(nations);
    return first.equals(second)
        ? List.of(new BuyerShare(first, 1))
        : List.of(new BuyerShare(first, 0.25), new BuyerShare(second, 0.75));
  }

  private List<String> eligible(String id, String item) {
    Draws draws = recipe.draws("eligible " + id);
    if (!recipe.has(Feature.ELIGIBILITY) || draws.chance(0.5)) {
      return List.of();
    }
    List<String> makers =
        base.lines().stream()
            .filter(line -> line.products().stream().anyMatch(p -> p.item().equals(item)))
            .flatMap(line -> base.sites().stream().filter(s -> s.id().equals(line.site())))
            .map(Site::producer)
            .distinct()
            .toList();
    return List.of(draws.oneOf(makers));
  }

  private Nation nation(String id) {
    return new Nation(
        id,
        id,
        Region.EUROPE,
        recipe.has(Feature.STOCKPILES) ? stockpiles(id) : List.of(),
        recipe.has(Feature.DONATIONS) ? donations(id) : List.of(),
        List.of(),
        NONE);
  }

  private List<Stockpile> stockpiles(String nation) {
    return rounds.stream()
        .filter(round -> holds(nation, round))
        .map(round -> stockpile(round, recipe.draws("stockpile " + nation + round)))
        .toList();
  }

  private boolean holds(String nation, String round) {
    return recipe.draws("holds " + nation + round).chance(0.7);
  }

  private static Stockpile stockpile(String item, Draws draws) {
    double floor = draws.between(0, 80);
    double objective = floor + draws.between(0, 200);
    return new Stockpile(item, draws.between(0, 150), objective, floor, draws.between(0, 20), NONE);
  }

  /** A nation gives only what it has a stockpile of. */
  private List<Donation> donations(String nation) {
    return rounds.stream()
        .filter(round -> recipe.has(Feature.STOCKPILES) && holds(nation, round))
        .filter(round -> recipe.draws("donates " + nation + round).chance(0.4))
        .map(round -> donation(round, recipe.draws("donation " + nation + round)))
        .toList();
  }

  private Donation donation(String item, Draws draws) {
    int from = draws.wholeBetween(0, recipe.months() - 1);
    int to = Math.min(recipe.months() - 1, from + draws.wholeBetween(0, 3));
    MonthlyQuantity pledged =
        new MonthlyQuantity(
            recipe.horizon().month(from), recipe.horizon().month(to), draws.between(10, 90));
    return new Donation(item, pledged, NONE);
  }

  private List<UkraineNeed> needs() {
    if (!recipe.has(Feature.NEEDS)) {
      return List.of();
    }
    return rounds.stream().map(this::need).toList();
  }

  private UkraineNeed need(String item) {
    Draws draws = recipe.draws("need " + item);
    int from = draws.wholeBetween(0, 2);
    return new UkraineNeed(
        item, recipe.horizon().month(from), recipe.horizon().last(), draws.between(2, 40), NONE);
  }
}
