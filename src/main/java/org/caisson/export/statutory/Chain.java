package org.caisson.export.statutory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Supply;

/**
 * Everything that goes into an item, and who makes or supplies it.
 *
 * @param items the ids of the item and of all that goes into it
 * @param lines the lines that make any of them
 * @param supplies the sources that any of them are bought from
 */
record Chain(Set<String> items, List<Line> lines, List<Supply> supplies) {

  static Chain of(String item, IndustrialBase base) {
    Map<String, Item> known = new HashMap<>();
    base.items().forEach(i -> known.put(i.id(), i));
    Set<String> items = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(item));
    while (!open.isEmpty()) {
      String next = open.remove();
      Item found = known.get(next);
      if (items.add(next) && found != null) {
        found.bom().stream().map(Component::item).forEach(open::add);
      }
    }
    return new Chain(
        items,
        base.lines().stream().filter(line -> makesAny(line, items)).toList(),
        base.supplies().stream().filter(supply -> items.contains(supply.item())).toList());
  }

  private static boolean makesAny(Line line, Set<String> items) {
    return line.products().stream().anyMatch(product -> items.contains(product.item()));
  }

  /** The names of those who make or supply an item. */
  List<String> sources(String item) {
    List<String> names =
        new ArrayList<>(
            lines.stream().filter(line -> makesAny(line, Set.of(item))).map(Line::name).toList());
    supplies.stream()
        .filter(supply -> supply.item().equals(item))
        .map(Supply::name)
        .forEach(names::add);
    return names;
  }

  /** Whether a limit is one of a line, a supply or an item of the chain. */
  boolean isLimitedBy(String subject) {
    return lines.stream().anyMatch(line -> line.id().equals(subject))
        || supplies.stream().anyMatch(supply -> supply.id().equals(subject))
        || items.stream().anyMatch(item -> subject.startsWith(item + "_at_"));
  }
}
