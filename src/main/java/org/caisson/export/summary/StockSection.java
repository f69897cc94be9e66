package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.StockpileLevel;

/** When each nation's stock of each item reaches its objective and stays there. */
final class StockSection implements Section {
  private static final int NATION = 16;
  private static final int CELL = 15;
  private static final int ITEMS_A_TABLE = 5;
  private static final double TOLERANCE = 1e-6;

  private record Place(String nation, String item) {}

  @Override
  public void write(Subject subject, Page page) {
    Map<Place, List<StockpileLevel>> stocks =
        subject.plan().stockpiles().stream()
            .filter(level -> level.objective() > 0)
            .collect(Collectors.groupingBy(level -> new Place(level.nation(), level.item())));
    if (stocks.isEmpty()) {
      return;
    }
    Map<Place, String> cells = new HashMap<>();
    stocks.forEach((place, levels) -> cells.put(place, recovery(levels, subject)));
    long reached = stocks.values().stream().filter(StockSection::isReached).count();
    page.heading(
        "WHERE STOCKS RECOVER",
        "first month at the objective from then on: %d of %d".formatted(reached, stocks.size()));
    List<String> items = items(stocks.keySet(), subject);
    for (int from = 0; from < items.size(); from += ITEMS_A_TABLE) {
      List<String> shown = items.subList(from, Math.min(items.size(), from + ITEMS_A_TABLE));
      table(shown, cells, subject, page);
    }
  }

  private static boolean isReached(List<StockpileLevel> levels) {
    StockpileLevel last = levels.get(levels.size() - 1);
    return last.shortfall() <= TOLERANCE * last.objective();
  }

  /** Levels come month by month; the stock counts as recovered after its last month below. */
  private static String recovery(List<StockpileLevel> levels, Subject subject) {
    YearMonth reached = levels.get(0).month();
    for (StockpileLevel level : levels) {
      if (level.shortfall() > TOLERANCE * level.objective()) {
        reached = level.month().plusMonths(1);
      }
    }
    YearMonth last = subject.model().horizon().last();
    if (reached.isAfter(last)) {
      return "not by " + last;
    }
    return reached.equals(levels.get(0).month()) ? "throughout" : reached.toString();
  }

  private static List<String> items(Set<Place> places, Subject subject) {
    Set<String> held = places.stream().map(Place::item).collect(Collectors.toSet());
    List<String> ordered = new ArrayList<>();
    subject.model().industrialBase().items().stream()
        .filter(item -> held.contains(item.id()))
        .forEach(item -> ordered.add(item.id()));
    return ordered;
  }

  private static void table(
      List<String> items, Map<Place, String> cells, Subject subject, Page page) {
    headings(items, subject, page);
    for (Nation nation : subject.model().nations()) {
      StringBuilder row = new StringBuilder("  " + Page.left(nation.name(), NATION));
      boolean any = false;
      for (String item : items) {
        String cell = cells.get(new Place(nation.id(), item));
        any |= cell != null;
        row.append(' ').append(Page.right(cell == null ? "-" : cell, CELL));
      }
      if (any) {
        page.line(row.toString());
      }
    }
  }

  /** The names of the items over their columns, on as many lines as they need. */
  private static void headings(List<String> items, Subject subject, Page page) {
    List<List<String>> names =
        items.stream().map(item -> Page.wrap(subject.names().item(item), CELL)).toList();
    int height = names.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder(" ".repeat(NATION + 2));
      for (List<String> name : names) {
        int index = line - (height - name.size());
        String text = index < 0 ? "" : name.get(index);
        row.append(' ').append(Page.right(Page.left(text, CELL).stripTrailing(), CELL));
      }
      page.line(row.toString());
    }
  }
}
