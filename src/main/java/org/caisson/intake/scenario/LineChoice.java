package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines that a change is about.
 *
 * @param line the id of the only one, or absent
 * @param site the id of the site whose lines they are, or absent; with neither, all lines
 */
record LineChoice(@Nullable String line, @Nullable String site) {

  static LineChoice of(ChangeFields fields) {
    return new LineChoice(fields.textOrNull("line"), fields.textOrNull("site"));
  }

  /** Their places in the list of lines; none where the id is unknown, which is a fault. */
  List<Integer> in(Edit edit) {
    if (line != null) {
      return edit.find(Edit.LINES, line, "line", "line").stream().boxed().toList();
    }
    JsonNode lines = edit.at(Edit.LINES);
    if (site != null && edit.find("/industrialBase/sites", site, "site", "site").isEmpty()) {
      return List.of();
    }
    List<Integer> chosen =
        IntStream.range(0, lines.size())
            .filter(i -> site == null || lines.get(i).path("site").asText().equals(site))
            .boxed()
            .toList();
    if (chosen.isEmpty() && site != null) {
      edit.fault(
          "change.unknown",
          "site",
          site,
          "Site `%s` has no line, so there is none to change. Maybe name the site of a line."
              .formatted(site));
    }
    return chosen;
  }
}
