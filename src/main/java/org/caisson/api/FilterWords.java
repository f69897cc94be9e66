package org.caisson.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.caisson.domain.plant.Region;
import org.caisson.domain.validation.ClosestName;
import org.caisson.planning.explain.LimitKind;

/** What filters can say whichever plan is filtered. */
final class FilterWords {
  private static final int SHOWN = 8;
  private static final Pattern LEVEL = Pattern.compile("[0-9]{1,4}");

  private static final Map<String, List<String>> WORDS =
      Map.of(
          "destination",
          List.of("UKRAINE", "RESTOCK"),
          "region",
          Arrays.stream(Region.values()).map(Enum::name).toList(),
          "limit",
          Arrays.stream(LimitKind.values()).map(Enum::name).toList(),
          "order",
          List.of(ExplanationTables.UNIT, ExplanationTables.TEN_PERCENT),
          "family",
          families());

  private FilterWords() {}

  /** The families whose rows are limits, and the two whose rows are demands. */
  private static List<String> families() {
    List<String> families = new ArrayList<>();
    Arrays.stream(LimitKind.values()).map(LimitKind::family).forEach(families::add);
    families.addAll(List.of("delivery", "closing-stock"));
    return List.copyOf(families);
  }

  /** Adds what no plan has. */
  static void judge(RowQuery query, QueryFaults faults) {
    WORDS.forEach(
        (parameter, words) -> {
          for (String value : query.values(parameter)) {
            if (!words.contains(value)) {
              faults.add(parameter, value, "is not known here. " + maybe(value, words));
            }
          }
        });
    query.single("order"); // of two orders only one would be heard
    for (String level : query.values("level")) {
      if (!LEVEL.matcher(level).matches()) {
        faults.add("level", level, "is not a level. Maybe 0, the delivered units.");
      }
    }
    for (String month : query.values("sourceMonth")) {
      if (!Months.isMonth(month)) {
        faults.add("sourceMonth", month, Months.NOT_A_MONTH);
      }
    }
  }

  /** What to write instead: the closest known name, or what there is. */
  static String maybe(String unknown, Collection<String> known) {
    return ClosestName.to(unknown, known)
        .map(closest -> "Maybe %s.".formatted(closest))
        .orElseGet(() -> known.isEmpty() ? "Maybe leave it out." : "Maybe one of: " + some(known));
  }

  private static String some(Collection<String> known) {
    int more = known.size() - SHOWN;
    return String.join(", ", known.stream().limit(SHOWN).toList())
        + (more > 0 ? " and %d more.".formatted(more) : ".");
  }
}
