package org.caisson.domain.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A marking taken apart: {@code CLASSIFICATION // REL TO DEU, NLD // REMARK}. The parts are divided
 * by two slashes, the classification first.
 *
 * @param classification its name as given
 * @param releasableTo to whom it may be released; null when it does not say
 * @param remarks what else it says, in its order
 */
record Marking(String classification, @Nullable Set<String> releasableTo, List<String> remarks) {
  static final String BETWEEN_NAMES = " / ";

  private static final String BETWEEN_PARTS = "//";
  private static final List<String> RELEASABLE = List.of("REL TO ", "RELEASABLE TO ");
  private static final List<String> NOT_RELEASABLE = List.of("NOT RELEASABLE", "NOFORN");

  static Marking of(String text) {
    List<String> parts =
        Arrays.stream(text.split(BETWEEN_PARTS))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    Set<String> releasable = null;
    List<String> remarks = new ArrayList<>();
    for (String part : parts.subList(Math.min(1, parts.size()), parts.size())) {
      Set<String> stated = releasability(part);
      if (stated == null) {
        remarks.add(part);
      } else {
        releasable = releasable == null ? stated : common(releasable, stated);
      }
    }
    return new Marking(parts.isEmpty() ? "" : parts.get(0), releasable, List.copyOf(remarks));
  }

  private static @Nullable Set<String> releasability(String part) {
    String capitals = part.toUpperCase(Locale.ROOT);
    if (NOT_RELEASABLE.contains(capitals)) {
      return Set.of();
    }
    return RELEASABLE.stream()
        .filter(capitals::startsWith)
        .findFirst()
        .map(lead -> names(capitals.substring(lead.length())))
        .orElse(null);
  }

  private static Set<String> names(String list) {
    Set<String> names = new LinkedHashSet<>();
    Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).forEach(names::add);
    return names;
  }

  /** Those who are in both, in the order of the first. */
  static Set<String> common(Set<String> one, Set<String> other) {
    Set<String> common = new LinkedHashSet<>(one);
    common.retainAll(other);
    return common;
  }

  /** The names of its classification; several of the same height are divided by a slash. */
  List<String> names() {
    return Arrays.stream(classification.split(BETWEEN_NAMES)).map(String::strip).toList();
  }

  /** How high it is, by the highest of its names; empty when one of them is not known. */
  Optional<Classification> level() {
    Optional<Classification> highest = Optional.empty();
    for (String name : names()) {
      Optional<Classification> level = Classification.named(name);
      if (level.isEmpty()) {
        return level;
      }
      boolean higher = highest.isEmpty() || highest.get().compareTo(level.get()) < 0;
      highest = higher ? level : highest;
    }
    return highest;
  }
}
