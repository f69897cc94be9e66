package org.caisson.domain.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.Supply;
import org.jspecify.annotations.Nullable;

/**
 * Who can come up with an item: lines that make it, supplies of it, and stock of it. Where a
 * reference leads nowhere the answer is in favour of the model: the reference is reported, and not
 * all that follows from it as well.
 */
final class Sources {
  private static final String OPEN = "(open)";

  private final IndustrialBase base;
  private final Map<String, String> producerOfSite = new HashMap<>();
  private final Set<String> producers;
  private final Set<String> meant = new HashSet<>();

  Sources(PlanningModel model) {
    this.base = model.industrialBase();
    for (Site site : base.sites()) {
      producerOfSite.put(site.id(), site.producer());
    }
    this.producers = Ids.of(model, Kind.PRODUCER);
    Set<String> items = Ids.of(model, Kind.ITEM);
    Suggestions suggestions = new Suggestions();
    offered()
        .filter(item -> !item.isEmpty() && !items.contains(item))
        .forEach(item -> suggestions.closest(item, items).ifPresent(meant::add));
  }

  /** Whether a source names an item that is not there, and may have meant this one. */
  boolean isUncertain(String item) {
    return meant.contains(item) || offered().anyMatch(String::isEmpty);
  }

  /** Every item that somebody makes, supplies or has. */
  private Stream<String> offered() {
    Stream<String> made =
        base.lines().stream().flatMap(line -> line.products().stream()).map(LineProduct::item);
    Stream<String> bought = base.supplies().stream().map(Supply::item);
    Stream<String> stored = base.openingStocks().stream().map(OpeningStock::item);
    return Stream.of(made, bought, stored).flatMap(items -> items);
  }

  /** Whether the item is made, bought or in stock anywhere. */
  boolean has(String item) {
    return isUncertain(item)
        || makers(item).findAny().isPresent()
        || supplies(item).findAny().isPresent()
        || stocks(item).findAny().isPresent();
  }

  /** Whether a producer that may fill the contract line makes, buys, has or gets its item. */
  boolean canServe(ContractLine line) {
    return isUncertain(line.item())
        || places(line.item()).stream().anyMatch(site -> eligible(line, nullIfOpen(site)));
  }

  /** Whether the item can be at a site at which the contract line may be filled. */
  boolean canServe(ContractLine line, String site) {
    return isUncertain(line.item()) || (places(line.item()).contains(site) && eligible(line, site));
  }

  /** The sites where an item can be; {@link #OPEN} for a supply that is open to all. */
  private Set<String> places(String item) {
    Set<String> places = new HashSet<>();
    makers(item).forEach(maker -> places.add(maker.line().site()));
    supplies(item).forEach(u -> places.add(Objects.requireNonNullElse(u.site(), OPEN)));
    stocks(item).forEach(stock -> places.add(stock.site()));
    List<Lane> lanes = base.lanes().stream().filter(lane -> lane.item().equals(item)).toList();
    boolean added = true;
    while (added) {
      added = false;
      for (Lane lane : lanes) {
        added |= places.contains(lane.from()) && places.add(lane.to());
      }
    }
    return places;
  }

  private static @Nullable String nullIfOpen(String site) {
    return site.equals(OPEN) ? null : site;
  }

  /** A line together with the product in question. */
  record Maker(Line line, LineProduct product) {}

  Stream<Maker> makersFor(ContractLine line) {
    return makers(line.item()).filter(maker -> eligible(line, maker.line().site()));
  }

  Stream<Supply> suppliesFor(ContractLine line) {
    return supplies(line.item()).filter(supply -> eligible(line, supply.site()));
  }

  Stream<OpeningStock> stocksFor(ContractLine line) {
    return stocks(line.item()).filter(stock -> eligible(line, stock.site()));
  }

  private Stream<Maker> makers(String item) {
    return base.lines().stream()
        .flatMap(
            line ->
                line.products().stream()
                    .filter(product -> product.item().equals(item))
                    .map(product -> new Maker(line, product)));
  }

  private Stream<Supply> supplies(String item) {
    return base.supplies().stream().filter(supply -> supply.item().equals(item));
  }

  private Stream<OpeningStock> stocks(String item) {
    return base.openingStocks().stream()
        .filter(stock -> stock.item().equals(item) && stock.quantity() > 0);
  }

  /** Whether the site's producer may fill the line; a supply open to all sites has no producer. */
  private boolean eligible(ContractLine line, @Nullable String site) {
    List<String> eligible = line.eligibleProducers();
    if (eligible.isEmpty() || !producers.containsAll(eligible)) {
      return true;
    }
    if (site == null) {
      return false;
    }
    String producer = producerOfSite.getOrDefault(site, "");
    return eligible.contains(producer) || !producers.contains(producer);
  }
}
