package org.caisson.testing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.Availability;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.ProcessStep;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.StorageLimit;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * The industrial base of a generated model: rounds made of parts, parts that share materials and
 * may go into each other, and plants that make them.
 */
final class RandomBase {
  private static final Provenance NONE = Provenance.UNSTATED;

  private final ModelRecipe recipe;
  private final List<String> rounds;
  private final List<String> parts;
  private final List<String> materials;
  private final List<Site> sites;

  RandomBase(ModelRecipe recipe) {
    this.recipe = recipe;
    Draws sizes = recipe.draws("sizes");
    rounds = names("round", sizes.wholeBetween(1, 3));
    parts = names("part", sizes.wholeBetween(1, 3));
    materials = names("material", sizes.wholeBetween(1, 2));
    sites = sites(sizes.wholeBetween(1, 4));
  }

  private static List<String> names(String kind, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(number -> kind + "-" + number).toList();
  }

  private static List<Site> sites(int count) {
    return names("site", count).stream()
        .map(id -> new Site(id, id, "maker-" + (id.hashCode() & 1), null, Region.EUROPE, NONE))
        .toList();
  }

  IndustrialBase base() {
    List<Line> lines = lines();
    RandomPeople people = new RandomPeople(recipe);
    RandomSources sources = new RandomSources(recipe, sites, lines);
    return new IndustrialBase(
        items(),
        sites.stream()
            .map(site -> site.producer())
            .distinct()
            .map(id -> new Producer(id, id, NONE))
            .toList(),
        sites,
        people.withLabour(lines),
        supplies(),
        openingStocks(lines),
        storageLimits(lines),
        people.workforces(),
        people.hiringLimits(),
        sources.expansions(),
        List.of(),
        lanes(),
        sources.shares(concat(rounds, parts)),
        closingStocks(lines));
  }

  List<String> rounds() {
    return rounds;
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (String round : rounds) {
      items.add(item(round, ItemKind.FINISHED, components(round, parts)));
    }
    for (String part : parts) {
      List<String> below = new ArrayList<>(materials);
      below.addAll(parts.subList(0, parts.indexOf(part)));
      items.add(item(part, ItemKind.COMPONENT, components(part, below)));
    }
    for (String material : materials) {
      items.add(item(material, ItemKind.MATERIAL, List.of()));
    }
    return items;
  }

  private Item item(String id, ItemKind kind, List<Component> bom) {
    Money holding = recipe.money("holding " + id, 0.1, 2);
    String unit = kind == ItemKind.MATERIAL ? "kg" : "unit";
    return new Item(id, id, kind, unit, bom, holding, shelfLife(id), NONE);
  }

  /** Where there are lanes, the first part has them and keeps for ever. */
  private @Nullable Integer shelfLife(String item) {
    Draws draws = recipe.draws("shelf life " + item);
    boolean perishable = draws.chance(0.4) && recipe.has(Feature.SHELF_LIFE);
    return perishable && !hasLanes(item) ? draws.wholeBetween(1, 3) : null;
  }

  private boolean hasLanes(String item) {
    return recipe.has(Feature.LANES) && item.equals(parts.get(0));
  }

  /** Between all sites, with generous room, so that the part is never out of reach. */
  private List<Lane> lanes() {
    List<Lane> lanes = new ArrayList<>();
    for (Site from : sites) {
      for (Site to : sites) {
        if (hasLanes(parts.get(0)) && !from.id().equals(to.id())) {
          lanes.add(lane("lane-" + from.id() + "-" + to.id(), from, to));
        }
      }
    }
    return lanes;
  }

  private Lane lane(String id, Site from, Site to) {
    Draws draws = recipe.draws(id);
    Money cost = recipe.money(id, 0.1, 1);
    int lead = draws.wholeBetween(0, 1);
    return new Lane(
        id, parts.get(0), from.id(), to.id(), lead, draws.between(300, 900), cost, NONE);
  }

  private List<ClosingStock> closingStocks(List<Line> lines) {
    if (!recipe.has(Feature.CLOSING_STOCKS)) {
      return List.of();
    }
    return places(lines).stream()
        .filter(place -> recipe.draws("closing " + place).chance(0.4))
        .map(this::closing)
        .toList();
  }

  private ClosingStock closing(Place place) {
    double least = recipe.draws("least " + place).between(5, 60);
    Money missing = recipe.money("missing " + place, 1, 90);
    return new ClosingStock(
        place.item(), place.site(), least, null, Requirement.SOFT, missing, NONE);
  }

  private List<Component> components(String parent, List<String> candidates) {
    Draws draws = recipe.draws("bom " + parent);
    return draws.someOf(candidates, 0.5).stream()
        .map(item -> new Component(item, draws.oneOf(List.of(0.25, 0.5, 1.0, 1.0, 2.0))))
        .toList();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String item : concat(rounds, parts)) {
      lines.add(line("line-" + item, item));
      if (recipe.draws("second " + item).chance(0.5) && recipe.has(Feature.SECOND_PLANTS)) {
        lines.add(line("second-" + item, item));
      }
    }
    return lines;
  }

  private static List<String> concat(List<String> some, List<String> more) {
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private Line line(String id, String item) {
    Draws draws = recipe.draws(id);
    Site site = draws.oneOf(sites);
    List<LineProduct> products = new ArrayList<>(List.of(product(id, item)));
    if (draws.chance(0.6) && recipe.has(Feature.SHARED_LINES)) {
      rounds.stream()
          .filter(other -> rounds.contains(item) && !other.equals(item))
          .limit(1)
          .forEach(other -> products.add(product(id, other)));
    }
    boolean warm = draws.chance(0.5) && recipe.has(Feature.WARM_LINES);
    double tempo = draws.chance(0.3) ? 0 : draws.between(0.2, 1);
    double ramp = draws.between(0.05, 0.4);
    boolean window = draws.chance(0.4) && recipe.has(Feature.OPENING_AND_CLOSING);
    boolean opens = draws.chance(0.5);
    return new Line(
        id,
        id,
        site.id(),
        ProcessStep.ASSEMBLY,
        products,
        tempo,
        recipe.has(Feature.RAMPS) && draws.chance(0.7) ? ramp : null,
        warm,
        window && opens ? month(draws, 0.5) : null,
        window && !opens ? month(draws, 0.9) : null,
        capacitySteps(id, products.get(0)),
        availability(id),
        List.of(),
        warm ? recipe.money("warm " + id, 100, 5000) : null,
        NONE);
  }

  private YearMonth month(Draws draws, double latest) {
    return recipe.horizon().month(draws.wholeBetween(0, (int) (latest * (recipe.months() - 1))));
  }

  private LineProduct product(String line, String item) {
    Draws draws = recipe.draws("product " + line + item);
    double rate = draws.between(20, 90);
    double max = Math.round(rate * draws.between(1, 2.5));
    double msr = Math.floor(rate * draws.between(0.1, 0.6));
    double yield = draws.between(0.8, 1);
    int throughput = draws.wholeBetween(0, 2);
    int reorder = draws.wholeBetween(0, 2);
    LeadTimes times =
        new LeadTimes(draws.wholeBetween(0, 2), reorder + draws.wholeBetween(0, 2), reorder);
    return new LineProduct(
        item,
        msr,
        rate,
        Math.max(rate, max),
        recipe.has(Feature.YIELDS) ? yield : 1,
        recipe.has(Feature.THROUGHPUT) ? throughput : 0,
        recipe.has(Feature.LEAD_TIMES) ? times : LeadTimes.NONE,
        recipe.money("work " + line + item, 1, 50),
        NONE);
  }

  private List<CapacityStep> capacitySteps(String line, LineProduct product) {
    Draws draws = recipe.draws("step " + line);
    if (!recipe.has(Feature.CAPACITY_STEPS) || draws.chance(0.5)) {
      return List.of();
    }
    double by = draws.between(0.6, 1.8);
    boolean onlyMax = by > 1 && draws.chance(0.5);
    return List.of(
        new CapacityStep(
            month(draws, 1),
            product.item(),
            onlyMax ? null : by * product.rate185(),
            by * product.max(),
            onlyMax ? null : by * product.msr(),
            NONE));
  }

  private List<Availability> availability(String line) {
    Draws draws = recipe.draws("availability " + line);
    if (!recipe.has(Feature.AVAILABILITY) || draws.chance(0.5)) {
      return List.of();
    }
    YearMonth from = month(draws, 1);
    YearMonth to = from.plusMonths(draws.wholeBetween(0, 1));
    YearMonth last = recipe.horizon().last();
    double share = draws.oneOf(List.of(0.0, 0.5, 0.75));
    return List.of(new Availability(from, to.isAfter(last) ? last : to, share, NONE));
  }

  private List<Supply> supplies() {
    return materials.stream().map(this::supply).toList();
  }

  private Supply supply(String item) {
    Draws draws = recipe.draws("supply " + item);
    @Nullable String site = draws.chance(0.5) ? null : draws.oneOf(sites).id();
    double perMonth = draws.between(60, 250);
    int lead = draws.wholeBetween(0, 2);
    SupplyStep step = new SupplyStep(month(draws, 1), perMonth * draws.between(0.3, 1.5), NONE);
    return new Supply(
        "supply-" + item,
        item,
        item,
        site,
        perMonth,
        recipe.has(Feature.SUPPLY_STEPS) ? List.of(step) : List.of(),
        recipe.has(Feature.SUPPLY_LEAD_TIMES) ? lead : 0,
        recipe.money("supply " + item, 0.5, 10),
        NONE);
  }

  /** Of every product at its line's site, so that stock and work meet. */
  private List<OpeningStock> openingStocks(List<Line> lines) {
    if (!recipe.has(Feature.OPENING_STOCKS)) {
      return List.of();
    }
    return places(lines).stream()
        .filter(place -> recipe.draws("stocked " + place).chance(0.6))
        .map(
            place -> new OpeningStock(place.item(), place.site(), opening(place), age(place), NONE))
        .toList();
  }

  private List<StorageLimit> storageLimits(List<Line> lines) {
    if (!recipe.has(Feature.STORAGE)) {
      return List.of();
    }
    return places(lines).stream()
        .filter(place -> recipe.draws("limited " + place).chance(0.6))
        .map(place -> new StorageLimit(place.item(), place.site(), room(place), NONE))
        .toList();
  }

  private int age(Place place) {
    return shelfLife(place.item()) == null ? 0 : recipe.draws("age " + place).wholeBetween(0, 1);
  }

  private double opening(Place place) {
    return recipe.draws("opening " + place).between(5, 120);
  }

  private double room(Place place) {
    return opening(place) + recipe.draws("room " + place).between(0, 80);
  }

  private record Place(String item, String site) {}

  private static List<Place> places(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.products().stream().map(p -> new Place(p.item(), line.site())))
        .distinct()
        .toList();
  }
}
