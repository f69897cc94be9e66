package org.caisson.domain.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.provenance.Provenance;
import org.junit.jupiter.api.Test;

class CurrenciesTest {
  private static final double EXACT = 1e-12;
  private static final YearMonth JUNE = YearMonth.of(2024, 6);
  private static final YearMonth JULY = YearMonth.of(2024, 7);

  private static ExchangeRate rate(String currency, double value, YearMonth from) {
    return new ExchangeRate(currency, value, from, Provenance.UNSTATED);
  }

  private final Currencies currencies =
      new Currencies(
          "USD",
          List.of(
              rate("EUR", 1.00, JULY),
              new ExchangeRate("EUR", 1.25, Provenance.UNSTATED),
              rate("NOK", 0.1, JULY)));

  @Test
  void aRateHoldsFromItsMonthUntilTheNextOne() {
    Money euros = new Money(80, "EUR");
    assertEquals(80 * 1.25, currencies.inAccount(euros, JUNE), EXACT);
    assertEquals(80 * 1.00, currencies.inAccount(euros, JULY), EXACT);
    assertEquals(80 * 1.00, currencies.inAccount(euros, JULY.plusYears(9)), EXACT);
  }

  @Test
  void theCurrencyOfAccountIsWorthOneInEveryMonth() {
    assertEquals(80, currencies.inAccount(new Money(80, "USD"), YearMonth.of(1, 1)), EXACT);
  }

  @Test
  void aCurrencyIsNotKnownBeforeItsFirstRate() {
    assertFalse(currencies.knows("NOK", JUNE));
    assertTrue(currencies.knows("NOK", JULY));
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> currencies.rate("NOK", JUNE));
    assertEquals("No exchange rate for currency NOK in 2024-06.", unknown.getMessage());
  }

  @Test
  void moneyThatIsPaidAtALowerRateCountsMoreInTheOtherCurrency() {
    // 125 USD of June are 100 EUR, 125 USD of July are 125 EUR: 1.25 times as many.
    assertEquals(1.25, currencies.weight("EUR", JUNE, JULY), EXACT);
    assertEquals(1, currencies.weight("EUR", JUNE, JUNE), EXACT);
    assertEquals(1, currencies.weight("USD", JUNE, JULY), EXACT);
  }
}
