package org.caisson.export.p21;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.domain.plan.peg.Pegging;
import org.caisson.domain.plan.peg.Source;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Site;
import org.jspecify.annotations.Nullable;

/** Who made what a contract line delivers, by the pegging of the plan. */
final class Manufacturers {

  /**
   * Who made it.
   *
   * @param producer the id of the producer; absent for what was bought, or lay there before
   * @param site the id of the site; absent for what is not tied to one
   * @param name who it is, in words
   * @param location where, in words; empty when not stated
   */
  record Manufacturer(
      @Nullable String producer, @Nullable String site, String name, String location) {}

  private final Map<String, Site> sites = new HashMap<>();
  private final Map<String, String> siteOfLine = new HashMap<>();
  private final Map<String, String> producers = new HashMap<>();
  private final Map<String, String> supplies = new HashMap<>();
  private final Map<String, Map<Manufacturer, TreeMap<YearMonth, Double>>> made =
      new LinkedHashMap<>();

  Manufacturers(ProductionPlan plan, PlanningModel model) {
    model.industrialBase().sites().forEach(site -> sites.put(site.id(), site));
    for (Line line : model.industrialBase().lines()) {
      siteOfLine.put(line.id(), line.site());
    }
    model.industrialBase().producers().forEach(p -> producers.put(p.id(), p.name()));
    model.industrialBase().supplies().forEach(s -> supplies.put(s.id(), s.name()));
    Pegging.of(plan).back(line -> true).filter(peg -> peg.level() == 0).forEach(this::add);
  }

  private void add(Peg peg) {
    made.computeIfAbsent(peg.contractLine(), line -> new LinkedHashMap<>())
        .computeIfAbsent(manufacturer(peg.source()), who -> new TreeMap<>())
        .merge(peg.month(), peg.quantity(), Double::sum);
  }

  /** What each of them made of the deliveries of a contract line, by the month of delivery. */
  Map<Manufacturer, TreeMap<YearMonth, Double>> of(String contractLine) {
    return made.getOrDefault(contractLine, Map.of());
  }

  private Manufacturer manufacturer(Source source) {
    if (source.kind() == StockMove.Kind.OUTPUT) {
      return at(siteOfLine.getOrDefault(source.id(), ""), source.id());
    }
    if (source.kind() == StockMove.Kind.PURCHASE) {
      return new Manufacturer(null, null, supplies.getOrDefault(source.id(), source.id()), "");
    }
    return new Manufacturer(null, null, "(in stock before the horizon)", "");
  }

  private Manufacturer at(String siteId, String line) {
    Site site = sites.get(siteId);
    if (site == null) {
      return new Manufacturer(null, null, line, "");
    }
    String nation = site.nation() == null ? "" : ", " + site.nation();
    return new Manufacturer(
        site.producer(),
        site.id(),
        producers.getOrDefault(site.producer(), site.producer()),
        site.name() + nation);
  }
}
