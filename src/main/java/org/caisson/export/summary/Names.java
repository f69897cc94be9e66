package org.caisson.export.summary;

import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Region;

/** What people call the things that a plan knows by id. An unknown id is its own name. */
public final class Names {
  private static final String AT = "_at_";
  private static final String YEAR = "_\\d{4}$";

  private final Map<String, String> items = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Map<String, String> supplies = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> provisions = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();

  /** The names of a model. */
  public Names(PlanningModel model) {
    model.industrialBase().items().forEach(item -> items.put(item.id(), item.name()));
    model.industrialBase().items().forEach(item -> units.put(item.id(), item.unit()));
    model.industrialBase().lines().forEach(line -> lines.put(line.id(), line.name()));
    model.industrialBase().supplies().forEach(supply -> supplies.put(supply.id(), supply.name()));
    model.industrialBase().workforces().forEach(crew -> people.put(crew.id(), crew.name()));
    people.putIfAbsent(Region.EUROPE.name(), "Europe");
    people.putIfAbsent(Region.NORTH_AMERICA.name(), "North America");
    people.putIfAbsent(Region.OTHER.name(), "other regions");
    model.nations().forEach(nation -> nations.put(nation.id(), nation.name()));
    provisions(model);
  }

  private void provisions(PlanningModel model) {
    model.industrialBase().sites().forEach(site -> sites.put(site.id(), site.name()));
    model.industrialBase().expansions().forEach(e -> provisions.put(e.id(), e.name()));
    for (Lane lane : model.industrialBase().lanes()) {
      provisions.put(
          lane.id(),
          "%s from %s to %s".formatted(item(lane.item()), site(lane.from()), site(lane.to())));
    }
    for (Nation nation : model.nations()) {
      for (AidPackage aid : nation.aidPackages()) {
        provisions.put(nation.id() + "_" + aid.name(), aid.name() + " of " + nation.name());
      }
    }
  }

  /** The name of an item. */
  public String item(String id) {
    return items.getOrDefault(id, id);
  }

  /** What the quantities of an item count. */
  public String unit(String item) {
    return units.getOrDefault(item, "unit");
  }

  /** The name of a line. */
  public String line(String id) {
    return lines.getOrDefault(id, id);
  }

  /** The name of a nation. */
  public String nation(String id) {
    return nations.getOrDefault(id, id);
  }

  /** The name of a site. */
  public String site(String id) {
    return sites.getOrDefault(id, id);
  }

  /** The name of a workforce, or of the region that hires are limited in. */
  public String people(String id) {
    return people.getOrDefault(id, id);
  }

  /** The name of an expansion option, the way of a lane, or the name of an aid package. */
  String provision(String id) {
    return provisions.getOrDefault(id, id);
  }

  /** The nation of a yearly limit such as {@code DEU_2025}; an id without a year as it is. */
  public String withoutYear(String subject) {
    return subject.replaceFirst(YEAR, "");
  }

  /** The year of a yearly limit such as {@code DEU_2025}, 0 when it names none. */
  public int yearOf(String subject) {
    return subject.matches(".*" + YEAR)
        ? Integer.parseInt(subject.substring(subject.length() - 4))
        : 0;
  }

  /** The name of whatever a limit is about: a line, an item (at a site), a nation, a supply. */
  public String subject(String id) {
    int at = id.indexOf(AT);
    return at < 0
        ? known(id)
        : known(id.substring(0, at)) + " at " + site(id.substring(at + AT.length()));
  }

  private String known(String id) {
    String other = supplies.getOrDefault(id, nations.getOrDefault(id, people(id)));
    return lines.getOrDefault(id, items.getOrDefault(id, other));
  }
}
