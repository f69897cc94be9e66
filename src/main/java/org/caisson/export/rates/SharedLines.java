package org.caisson.export.rates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/**
 * With what an item shares the lines that make it. The rates of such an item are those of the line
 * in a month in which it makes this item only: they are the line's, and the rates of its products
 * do not add up.
 */
public final class SharedLines {
  /** The id of the column that says so, in every table that has one. */
  public static final String COLUMN = "sharesLine";

  /** What stands above it. */
  public static final String HEADING = "Rates are of a line it shares";

  /** How such rates are to be read, for the line under a title. */
  public static final String SUBTITLE =
      " Where products share a line, the rates of each are those of the line making it alone: they"
          + " do not add up.";

  private final List<Line> lines;
  private final Map<String, String> names = new HashMap<>();

  /** The lines of a model. */
  public SharedLines(PlanningModel model) {
    lines = model.industrialBase().lines();
    for (Item item : model.industrialBase().items()) {
      names.put(item.id(), item.name());
    }
  }

  /**
   * The lines that make an item and others too, each with these others; empty when there is none.
   */
  public String of(String item) {
    return of(item, line -> true);
  }

  /** The same of those lines that are wanted. */
  public String of(String item, Predicate<Line> wanted) {
    return lines.stream()
        .filter(wanted)
        .filter(line -> line.products().size() > 1 && makes(line, item))
        .map(line -> line.name() + ", with " + others(line, item))
        .collect(Collectors.joining("; "));
  }

  private static boolean makes(Line line, String item) {
    return line.products().stream().anyMatch(product -> product.item().equals(item));
  }

  private String others(Line line, String item) {
    return line.products().stream()
        .map(LineProduct::item)
        .filter(other -> !other.equals(item))
        .map(other -> names.getOrDefault(other, other))
        .collect(Collectors.joining(" and "));
  }
}
