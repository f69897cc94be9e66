package org.caisson.domain.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The marking of what is made of several inputs.
 *
 * <ul>
 *   <li>The highest classification wins. Of several names of the same height all are kept.
 *   <li>It may be released to those to whom every input may that says so; to nobody when there is
 *       none in common. An input above UNCLASSIFIED that does not say leaves it unsaid.
 *   <li>Remarks add up. A remark that opens, such as PUBLIC SOURCES, is kept only when every input
 *       has it.
 *   <li>An input without a marking changes nothing; a single marking is passed on as it was given,
 *       whether it is known or not.
 * </ul>
 */
public final class Markings {
  private static final String BETWEEN_PARTS = " // ";

  /** Remarks that hold of the whole only when they hold of every input. */
  private static final Set<String> OPENING =
      Set.of("PUBLIC SOURCES", "OPEN SOURCES", "PUBLIC", "APPROVED FOR PUBLIC RELEASE");

  private Markings() {}

  /**
   * The markings among several of which it cannot be told how high they are; none when they are all
   * the same, for then there is nothing to compare.
   */
  public static List<String> unknown(Collection<String> markings) {
    List<String> given = given(markings);
    return given.size() < 2
        ? List.of()
        : given.stream().filter(marking -> Marking.of(marking).level().isEmpty()).toList();
  }

  /**
   * The marking of what is made of inputs with these markings. Where some are {@link #unknown} all
   * are named, for none may be lost.
   */
  public static String highest(Collection<String> markings) {
    List<String> given = given(markings);
    if (given.size() < 2) {
      return given.isEmpty() ? "" : given.get(0);
    }
    if (!unknown(given).isEmpty()) {
      return String.join(Marking.BETWEEN_NAMES, given);
    }
    return together(given.stream().map(Marking::of).toList());
  }

  private static List<String> given(Collection<String> markings) {
    return markings.stream().map(String::strip).filter(m -> !m.isEmpty()).distinct().toList();
  }

  private static String together(List<Marking> inputs) {
    Classification highest =
        inputs.stream()
            .map(input -> input.level().orElseThrow())
            .reduce((one, other) -> one.compareTo(other) < 0 ? other : one)
            .orElseThrow();
    List<String> parts = new ArrayList<>();
    parts.add(
        inputs.stream()
            .filter(input -> input.level().orElseThrow() == highest)
            .flatMap(input -> input.names().stream())
            .map(name -> name.toUpperCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(Marking.BETWEEN_NAMES)));
    String releasability = releasability(inputs);
    if (!releasability.isEmpty()) {
      parts.add(releasability);
    }
    parts.addAll(remarks(inputs));
    return String.join(BETWEEN_PARTS, parts);
  }

  private static String releasability(List<Marking> inputs) {
    @Nullable Set<String> common = null;
    boolean unsaid = false;
    for (Marking input : inputs) {
      Set<String> to = input.releasableTo();
      if (to == null) {
        unsaid |= input.level().orElseThrow() != Classification.UNCLASSIFIED;
      } else {
        common = common == null ? to : Marking.common(common, to);
      }
    }
    if (common == null) {
      return "";
    }
    if (common.isEmpty()) {
      return "NOT RELEASABLE";
    }
    return unsaid ? "" : "REL TO " + String.join(", ", common);
  }

  private static Set<String> remarks(List<Marking> inputs) {
    Set<String> all = new LinkedHashSet<>();
    inputs.forEach(input -> all.addAll(input.remarks()));
    all.removeIf(
        remark ->
            OPENING.contains(remark.toUpperCase(Locale.ROOT))
                && !inputs.stream().allMatch(input -> input.remarks().contains(remark)));
    return all;
  }
}
