package org.caisson.formulation.variables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SafeNamesTest {

  @Test
  void whatFilesDoNotTakeBecomesAnUnderscore() {
    assertEquals(
        "work_3_line_nord_2_2024_07",
        SafeNames.of("work", 3, "Line.Nord (2", YearMonth.of(2024, 7)));
  }

  @Test
  void aLongSubjectIsCut() {
    assertEquals(
        "due_0_" + "x".repeat(60) + "_2024_12",
        SafeNames.of("due", 0, "x".repeat(61), YearMonth.of(2024, 12)));
  }

  @Test
  void digitsAreAsciiWhereverTheMachineStands() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertEquals("due_1_k_2024_01", SafeNames.of("due", 1, "k", YearMonth.of(2024, 1)));
    } finally {
      Locale.setDefault(before);
    }
  }
}
