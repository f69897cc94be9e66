package org.caisson.domain.nation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FiscalCalendarTest {

  @Test
  void theYear2024OfTheUnitedStatesEndsInSeptember2024() {
    FiscalCalendar october = new FiscalCalendar(10);
    assertEquals(YearMonth.of(2023, 10), october.first(2024));
    assertEquals(YearMonth.of(2024, 9), october.last(2024));
    assertEquals(2024, october.yearOf(YearMonth.of(2023, 10)));
    assertEquals(2024, october.yearOf(YearMonth.of(2024, 9)));
    assertEquals(2025, october.yearOf(YearMonth.of(2024, 10)));
  }

  @Test
  void aYearThatStartsInJanuaryIsTheCalendarYear() {
    FiscalCalendar january = new FiscalCalendar(1);
    assertEquals(YearMonth.of(2024, 1), january.first(2024));
    assertEquals(YearMonth.of(2024, 12), january.last(2024));
    assertEquals(2024, january.yearOf(YearMonth.of(2024, 1)));
    assertEquals(2024, january.yearOf(YearMonth.of(2024, 12)));
  }

  @Test
  void aYearThatStartsInAprilEndsInMarch() {
    FiscalCalendar april = new FiscalCalendar(4);
    assertEquals(YearMonth.of(2025, 3), april.last(2025));
    assertEquals(2025, april.yearOf(YearMonth.of(2025, 3)));
    assertEquals(2026, april.yearOf(YearMonth.of(2025, 4)));
  }
}
