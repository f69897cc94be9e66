package org.caisson.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Finds options of an explanation that exclude each other: where the deliveries of a line come from
 * and which stage decided them are answered alone, and nothing else is explained beside them.
 */
final class ExplainQuestion {
  private static final List<String> ALONE = List.of("--pegging", "--decided");

  /** Options that say what is explained, and would be ignored beside those. */
  private static final List<String> EXPLAINED =
      List.of(
          "--pegging",
          "--decided",
          "--contract",
          "--relieve",
          "--tries",
          "--losses",
          "--loss-from");

  private ExplainQuestion() {}

  /** What to tell the user of options that exclude each other; empty when none do. */
  static Optional<String> conflict(ParseResult given) {
    List<String> asked = given.matchedOptions().stream().map(OptionSpec::longestName).toList();
    return ALONE.stream()
        .filter(asked::contains)
        .flatMap(alone -> conflict(alone, asked).stream())
        .findFirst();
  }

  private static Optional<String> conflict(String alone, List<String> asked) {
    List<String> beside =
        asked.stream().filter(o -> !o.equals(alone) && EXPLAINED.contains(o)).toList();
    return beside.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Option %s answers a question of its own, and %s would be ignored beside it. Maybe ask one after the other."
                .formatted(alone, String.join(" and ", beside)));
  }
}
