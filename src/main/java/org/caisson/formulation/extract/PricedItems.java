package org.caisson.formulation.extract;

import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Line;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.RowInfo;
import org.jspecify.annotations.Nullable;

/** Knows which item a row is about that has a price. */
final class PricedItems {
  private final PlanIndex index;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> supplies = new HashMap<>();
  private final Map<String, String> lanes = new HashMap<>();
  private final Map<String, String> orders = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();

  PricedItems(PlanIndex index) {
    this.index = index;
    var base = index.model().industrialBase();
    base.lines().forEach(line -> lines.put(line.id(), first(line)));
    base.supplies().forEach(supply -> supplies.put(supply.id(), supply.item()));
    base.lanes().forEach(lane -> lanes.put(lane.id(), lane.item()));
    base.expansions().forEach(option -> options.put(option.id(), grown(option)));
    index.model().contractLines().forEach(line -> orders.put(line.id(), line.item()));
  }

  private static String first(Line line) {
    return line.products().get(0).item();
  }

  private String grown(Expansion option) {
    String item = option.item();
    return item == null ? lines.getOrDefault(option.line(), "") : item;
  }

  /** The id of the item; null for people and money. */
  @Nullable String of(RowInfo row) {
    return switch (row.family()) {
      case "capacity-state", "ramp" -> lines.get(row.subject());
      case "supply" -> supplies.get(row.subject());
      case "lanes" -> lanes.get(row.subject());
      case "expansion" -> options.get(row.subject());
      case "delivery" -> orders.get(row.subject());
      case "storage" -> index.item(index.nodes().get(row.number()).item()).id();
      case "closing-stock" -> index.material().closings().get(row.number()).closing().item();
      default -> null;
    };
  }
}
