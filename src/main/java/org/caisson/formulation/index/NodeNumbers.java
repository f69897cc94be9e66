package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the places where stock is held, in the order in which they are first named. */
final class NodeNumbers {
  private record Place(int item, int site) {}

  private final Map<Place, Integer> numbers = new LinkedHashMap<>();
  private final List<StockNode> nodes = new ArrayList<>();

  int number(int item, int site) {
    return numbers.computeIfAbsent(new Place(item, site), this::add);
  }

  private int add(Place place) {
    nodes.add(new StockNode(place.item(), place.site(), 0, Double.POSITIVE_INFINITY));
    return nodes.size() - 1;
  }

  void addOpening(int node, double quantity) {
    StockNode old = nodes.get(node);
    nodes.set(
        node, new StockNode(old.item(), old.site(), old.opening() + quantity, old.capacity()));
  }

  void limit(int node, double capacity) {
    StockNode old = nodes.get(node);
    nodes.set(node, new StockNode(old.item(), old.site(), old.opening(), capacity));
  }

  int site(int node) {
    return nodes.get(node).site();
  }

  /** The stocks that hold an item, ascending. */
  int[] holding(int item) {
    return numbers.entrySet().stream()
        .filter(entry -> entry.getKey().item() == item)
        .mapToInt(Map.Entry::getValue)
        .sorted()
        .toArray();
  }

  List<StockNode> all() {
    return List.copyOf(nodes);
  }
}
