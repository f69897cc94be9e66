package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.Workforce;
import org.caisson.planning.explain.Explanation.Link;

/** Follows a contract line from its delivery down its bill of materials to what binds. */
final class Chains {
  private final PlanningModel model;
  private final Map<String, Item> items = new HashMap<>();
  private final Map<String, String> producers = new HashMap<>();

  Chains(PlanningModel model) {
    this.model = model;
    model.industrialBase().items().forEach(item -> items.put(item.id(), item));
    Map<String, Site> sites = new HashMap<>();
    model.industrialBase().sites().forEach(site -> sites.put(site.id(), site));
    for (Line line : model.industrialBase().lines()) {
      Site site = sites.get(line.site());
      if (site != null) {
        producers.put(line.id(), site.producer());
      }
    }
  }

  /**
   * The limits that bind for a contract line in the months up to {@code until}: those with a worth
   * in its own stage or, where an earlier stage already needs them, in that one. From the delivered
   * item down; among the limits of an item, the one that is worth most first.
   */
  List<Link> of(ContractLine order, ProductionPlan plan, YearMonth until) {
    Map<String, Integer> depths = depths(order.item());
    Map<String, Bottleneck> binding = binding(plan, stage(order), until);
    List<Link> links = new ArrayList<>();
    binding.values().forEach(limit -> link(order, limit, depths).ifPresent(links::add));
    links.sort(
        Comparator.comparingInt(Link::depth)
            .thenComparing(Link::item)
            .thenComparing(link -> -link.bottleneck().worth()));
    return List.copyOf(links);
  }

  /** The id of the stage in which the lateness of a contract line counts. */
  static String stage(ContractLine order) {
    return "lateness-" + order.priority();
  }

  /** Each limit in the stage of the line, else in the last stage before it that needs the limit. */
  private static Map<String, Bottleneck> binding(
      ProductionPlan plan, String stage, YearMonth until) {
    Map<String, Bottleneck> binding = new LinkedHashMap<>();
    for (StageResult result : plan.stages()) {
      Bottlenecks.inStage(plan, result.id(), month -> !month.isAfter(until))
          .forEach(limit -> binding.put(limit.limit() + " " + limit.subject(), limit));
      if (result.id().equals(stage)) {
        break;
      }
    }
    return binding;
  }

  private Map<String, Integer> depths(String item) {
    Map<String, Integer> depths = new LinkedHashMap<>();
    List<String> level = List.of(item);
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<String> next = new ArrayList<>();
      for (String id : level) {
        Item known = items.get(id);
        if (depths.putIfAbsent(id, depth) == null && known != null) {
          known.bom().stream().map(Component::item).forEach(next::add);
        }
      }
      level = next;
    }
    return depths;
  }

  private Optional<Link> link(ContractLine order, Bottleneck limit, Map<String, Integer> depths) {
    return switch (limit.limit()) {
      case MAX, RAMP -> ofLine(order, limit, depths);
      case SUPPLY -> ofSupply(order, limit, depths);
      case STORAGE -> ofStorage(limit, depths);
      case BUDGET -> ofBudget(order, limit);
      case PEOPLE, OVERTIME, HIRING -> ofPeople(order, limit, depths);
      case EXPANSION -> ofExpansion(order, limit, depths);
      case LANE -> ofLane(limit, depths);
      case AID_PACKAGE -> ofAidPackage(order, limit);
    };
  }

  private Optional<Link> ofLine(ContractLine order, Bottleneck limit, Map<String, Integer> depths) {
    return ofLines(order, limit, Set.of(limit.subject()), depths);
  }

  /** The item nearest to the delivery that one of the lines makes for it. */
  private Optional<Link> ofLines(
      ContractLine order, Bottleneck limit, Set<String> lines, Map<String, Integer> depths) {
    return model.industrialBase().lines().stream()
        .filter(line -> lines.contains(line.id()))
        .flatMap(
            line ->
                line.products().stream()
                    .map(LineProduct::item)
                    .filter(depths::containsKey)
                    .filter(item -> !item.equals(order.item()) || mayFill(order, line.id())))
        .min(Comparator.comparingInt(item -> depths.getOrDefault(item, 0)))
        .map(item -> new Link(depths.getOrDefault(item, 0), item, limit));
  }

  /** The lines of an option; those of all options for a fund. */
  private Optional<Link> ofExpansion(
      ContractLine order, Bottleneck limit, Map<String, Integer> depths) {
    List<Expansion> options = model.industrialBase().expansions();
    boolean isOption = options.stream().anyMatch(option -> option.id().equals(limit.subject()));
    Set<String> lines =
        options.stream()
            .filter(option -> !isOption || option.id().equals(limit.subject()))
            .map(Expansion::line)
            .collect(Collectors.toSet());
    return ofLines(order, limit, lines, depths);
  }

  private Optional<Link> ofLane(Bottleneck limit, Map<String, Integer> depths) {
    return model.industrialBase().lanes().stream()
        .filter(lane -> lane.id().equals(limit.subject()))
        .map(Lane::item)
        .filter(depths::containsKey)
        .findFirst()
        .map(item -> new Link(depths.getOrDefault(item, 0), item, limit));
  }

  /** Packages pay for deliveries to Ukraine only. */
  private Optional<Link> ofAidPackage(ContractLine order, Bottleneck limit) {
    return order.destination() == Destination.RESTOCK ? Optional.empty() : ofBudget(order, limit);
  }

  /** Whether the producer of a line may deliver to the contract line. */
  private boolean mayFill(ContractLine order, String line) {
    return order.eligibleProducers().isEmpty()
        || order.eligibleProducers().contains(producers.getOrDefault(line, ""));
  }

  private Optional<Link> ofSupply(
      ContractLine order, Bottleneck limit, Map<String, Integer> depths) {
    return model.industrialBase().supplies().stream()
        .filter(supply -> supply.id().equals(limit.subject()))
        .filter(supply -> depths.containsKey(supply.item()))
        .filter(supply -> !supply.item().equals(order.item()) || mayFill(order, supply))
        .findFirst()
        .map(supply -> new Link(depths.getOrDefault(supply.item(), 0), supply.item(), limit));
  }

  /** Whether what is bought may be delivered to the contract line; it must lie with a producer. */
  private boolean mayFill(ContractLine order, Supply supply) {
    return order.eligibleProducers().isEmpty()
        || model.industrialBase().sites().stream()
            .filter(site -> site.id().equals(supply.site()))
            .anyMatch(site -> order.eligibleProducers().contains(site.producer()));
  }

  /** The item nearest to the delivery whose work needs the people that are short. */
  private Optional<Link> ofPeople(
      ContractLine order, Bottleneck limit, Map<String, Integer> depths) {
    Set<String> workforces = workforces(limit.subject());
    return model.industrialBase().lines().stream()
        .flatMap(
            line ->
                line.products().stream()
                    .filter(product -> needs(product, workforces))
                    .map(LineProduct::item)
                    .filter(item -> !item.equals(order.item()) || mayFill(order, line.id())))
        .filter(depths::containsKey)
        .min(Comparator.comparingInt(item -> depths.getOrDefault(item, 0)))
        .map(item -> new Link(depths.getOrDefault(item, 0), item, limit));
  }

  private static boolean needs(LineProduct product, Set<String> workforces) {
    return product.labour().stream().anyMatch(labour -> workforces.contains(labour.workforce()));
  }

  /** A workforce, or those of a region in which hiring is limited. */
  private Set<String> workforces(String subject) {
    return model.industrialBase().workforces().stream()
        .filter(w -> w.id().equals(subject) || w.region().name().equals(subject))
        .map(Workforce::id)
        .collect(Collectors.toSet());
  }

  private static Optional<Link> ofStorage(Bottleneck limit, Map<String, Integer> depths) {
    return depths.keySet().stream()
        .filter(item -> limit.subject().startsWith(item + "_at_"))
        .findFirst()
        .map(item -> new Link(depths.getOrDefault(item, 0), item, limit));
  }

  private static Optional<Link> ofBudget(ContractLine order, Bottleneck limit) {
    return order.buyers().stream()
        .map(BuyerShare::nation)
        .filter(nation -> limit.subject().startsWith(nation + "_"))
        .findFirst()
        .map(nation -> new Link(0, order.item(), limit));
  }

  /** The names of the producers that alone may fill the line, empty when all may. */
  List<String> eligible(ContractLine order) {
    return model.industrialBase().producers().stream()
        .filter(producer -> order.eligibleProducers().contains(producer.id()))
        .map(Producer::name)
        .toList();
  }
}
