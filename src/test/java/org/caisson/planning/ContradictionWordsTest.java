package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.InputKind;
import org.junit.jupiter.api.Test;

class ContradictionWordsTest {

  private static Contradiction of(int inputs, boolean smallest) {
    List<ConflictingInput> all =
        IntStream.rangeClosed(1, inputs)
            .mapToObj(
                i -> new ConflictingInput(InputKind.MAX, "l", null, i, "tempo", "m" + i, true))
            .toList();
    return new Contradiction(all, smallest, List.of());
  }

  @Test
  void ofASetThatIsNotTheSmallestOnlyTheFirstAreNamed() {
    assertEquals(
        "These inputs (3000) cannot all hold, and time ran out before it was known which of them"
            + " take part: m1; m2; m3; m4; m5; m6; m7; m8 and 2992 more. Maybe one of them is not"
            + " as hard as it is stated.",
        ContradictionSearch.words(of(3000, false)));
  }

  @Test
  void ofASmallestSetAllAreNamed() {
    assertEquals(
        "These inputs (9) cannot all hold: m1; m2; m3; m4; m5; m6; m7; m8; m9. Maybe one of them is"
            + " not as hard as it is stated.",
        ContradictionSearch.words(of(9, true)));
  }

  @Test
  void aFewAreNamedInAnyCase() {
    assertEquals(
        "These inputs (2) cannot all hold, and time ran out before it was known which of them take"
            + " part: m1; m2. Maybe one of them is not as hard as it is stated.",
        ContradictionSearch.words(of(2, false)));
  }
}
