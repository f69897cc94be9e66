package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;

/**
 * Recognises what was given in the place of something else, by what only the one or the other has.
 */
final class OtherPart {
  private static final List<Sort> SORTS =
      List.of(
          new Sort("planning model", List.of("horizon", "industrialBase", "nations"), 2),
          new Sort("contract set", List.of("contracts", "contractLines"), 1),
          new Sort("industrial base", List.of("items", "producers", "sites", "lines"), 2));

  /**
   * A thing that can be given.
   *
   * @param words what people call it
   * @param needs the fields or tables that nothing else has, those it needs among them
   * @param telling how many of them are enough to recognise it
   */
  private record Sort(String words, List<String> needs, int telling) {
    List<String> in(Collection<String> given) {
      return needs.stream().filter(given::contains).toList();
    }

    boolean isIn(Collection<String> given) {
      return in(given).size() >= telling;
    }
  }

  private OtherPart() {}

  /** What a document is instead of the one that was expected; empty where it may be that. */
  static Optional<Issue> document(String expected, JsonNode document, String pointer, String name) {
    List<String> fields = new ArrayList<>();
    document.fieldNames().forEachRemaining(fields::add);
    return issue(expected, fields, pointer, name);
  }

  /**
   * What it is instead of the thing that was expected; empty where it may be that.
   *
   * @param expected what people call it
   * @param given the names of the fields or the tables that it has
   * @param name what to call the whole
   */
  static Optional<Issue> issue(
      String expected, Collection<String> given, String pointer, String name) {
    Sort wanted = SORTS.stream().filter(s -> s.words().equals(expected)).findFirst().orElseThrow();
    return SORTS.stream()
        .filter(sort -> !sort.equals(wanted) && sort.isIn(given))
        .filter(sort -> wanted.in(given).isEmpty() || sort.equals(SORTS.get(0)))
        .findFirst()
        .map(sort -> issue(sort, wanted, given, pointer, name));
  }

  private static Issue issue(
      Sort found, Sort wanted, Collection<String> given, String pointer, String name) {
    List<String> lacking = wanted.needs().stream().filter(n -> !given.contains(n)).toList();
    String lack = lacking.isEmpty() ? "" : ", of which it lacks %s".formatted(Words.names(lacking));
    String message =
        "`%s` is %s, as %s show%s, and %s was expected%s. Maybe give it as %s."
            .formatted(
                name,
                one(found),
                Words.names(found.in(given)),
                found.in(given).size() == 1 ? "s" : "",
                one(wanted),
                lack,
                one(found));
    return Issue.error("part.other", pointer, name, message);
  }

  private static String one(Sort sort) {
    return (sort.words().startsWith("i") ? "an " : "a ") + sort.words();
  }
}
