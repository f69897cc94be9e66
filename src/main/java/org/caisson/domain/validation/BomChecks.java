package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;

/** Bills of materials come to an end. */
final class BomChecks {
  private BomChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "bom.cycle",
            "No item is a component of itself, at any depth.",
            (model, issues) -> new CycleSearch(model, issues).run()));
  }

  /**
   * Depth-first search over the bills of materials. Every edge that leads back into the path just
   * being followed closes a cycle and is reported once, with the cycle. The path is kept on a stack
   * of our own, so that a bill of any depth can be searched.
   */
  private static final class CycleSearch {
    private final IssueCollector issues;
    private final List<Item> items;
    private final Map<String, Integer> index = new HashMap<>();
    private final Set<String> finished = new HashSet<>();
    private final List<String> path = new ArrayList<>();
    private final List<Integer> nextComponent = new ArrayList<>();

    CycleSearch(PlanningModel model, IssueCollector issues) {
      this.issues = issues;
      this.items = model.industrialBase().items();
      for (int i = 0; i < items.size(); i++) {
        index.putIfAbsent(items.get(i).id(), i);
      }
    }

    void run() {
      for (Item item : items) {
        enter(item.id());
        while (!path.isEmpty()) {
          advance();
        }
      }
    }

    private void enter(String id) {
      if (index.containsKey(id) && !finished.contains(id)) {
        path.add(id);
        nextComponent.add(0);
      }
    }

    private void advance() {
      int depth = path.size() - 1;
      Item item = items.get(index.get(path.get(depth)));
      int component = nextComponent.get(depth);
      if (component == item.bom().size()) {
        finished.add(path.remove(depth));
        nextComponent.remove(depth);
        return;
      }
      nextComponent.set(depth, component + 1);
      follow(item, component);
    }

    private void follow(Item item, int component) {
      String next = item.bom().get(component).item();
      int start = path.indexOf(next);
      if (start < 0) {
        enter(next);
      } else {
        report(item, component, start);
      }
    }

    private void report(Item item, int component, int start) {
      List<String> cycle = new ArrayList<>(path.subList(start, path.size()));
      cycle.add(path.get(start));
      String shown = String.join(" > ", cycle);
      Pointer bom =
          Pointer.ROOT.at("industrialBase").at("items").at(index.get(item.id())).at("bom");
      issues.report(
          bom.at(component).at("item"),
          item.bom().get(component).item(),
          "The bill of materials runs in a circle: "
              + shown
              + ", so no unit could ever be started. Maybe this entry names the wrong component.");
    }
  }
}
