package org.caisson.export.summary;

import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;

/** What people call the things that a plan knows by id. An unknown id is its own name. */
final class Names {
  private final Map<String, String> items = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Map<String, String> supplies = new HashMap<>();

  Names(PlanningModel model) {
    model.industrialBase().items().forEach(item -> items.put(item.id(), item.name()));
    model.industrialBase().items().forEach(item -> units.put(item.id(), item.unit()));
    model.industrialBase().lines().forEach(line -> lines.put(line.id(), line.name()));
    model.industrialBase().supplies().forEach(supply -> supplies.put(supply.id(), supply.name()));
    model.nations().forEach(nation -> nations.put(nation.id(), nation.name()));
  }

  String item(String id) {
    return items.getOrDefault(id, id);
  }

  String unit(String item) {
    return units.getOrDefault(item, "unit");
  }

  String line(String id) {
    return lines.getOrDefault(id, id);
  }

  String nation(String id) {
    return nations.getOrDefault(id, id);
  }

  /** The name of whatever a limit is about: a line, an item, a nation, a supply. */
  String subject(String id) {
    String other = supplies.getOrDefault(id, nations.getOrDefault(id, id));
    return lines.getOrDefault(id, items.getOrDefault(id, other));
  }
}
