package org.caisson.intake.scenario;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The nations that a change is about: one, or all where none is named. */
final class NationChoice {
  private NationChoice() {}

  /** Their places in the list of nations; none where the id is unknown, which is a fault. */
  static List<Integer> in(Edit edit, @Nullable String nation) {
    IntStream places =
        nation == null
            ? IntStream.range(0, edit.at("/nations").size())
            : edit.find("/nations", nation, "nation", "nation").stream();
    return places.boxed().toList();
  }
}
