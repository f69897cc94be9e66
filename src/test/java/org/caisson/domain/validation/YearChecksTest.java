package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class YearChecksTest {

  private static List<String> messages(int months) {
    TestModel model = TestModel.over(months).item("shell").expansionFund(2020, TestModel.usd(100));
    return Checks.run(model.build(), check -> check.code().equals("year.outsideHorizon")).stream()
        .map(Issue::message)
        .toList();
  }

  @Test
  void aSinglePlannedYearIsNamedOnce() {
    assertEquals(
        List.of(
            "The expansion funds of 2020 are of no planned year (2024), so they limit nothing."
                + " Maybe a year is wrong, or they can be removed."),
        messages(2));
  }

  @Test
  void severalAreNamedByTheFirstAndTheLast() {
    assertEquals(
        List.of(
            "The expansion funds of 2020 are of no planned year (2024 to 2025), so they limit"
                + " nothing. Maybe a year is wrong, or they can be removed."),
        messages(24));
  }
}
