package org.caisson.domain.money;

import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Converts money into the currency of account at the model's stated rates, each month at the rate
 * that holds in it.
 */
public final class Currencies {
  /** From when a rate holds that states no month. */
  private static final YearMonth BEGINNING = YearMonth.of(Year.MIN_VALUE, 1);

  private final String account;
  private final Map<String, NavigableMap<YearMonth, Double>> values = new HashMap<>();

  public Currencies(String account, List<ExchangeRate> rates) {
    this.account = account;
    for (ExchangeRate rate : rates) {
      YearMonth from = rate.from() == null ? BEGINNING : rate.from();
      values.computeIfAbsent(rate.currency(), code -> new TreeMap<>()).put(from, rate.value());
    }
    values.put(account, new TreeMap<>(Map.of(BEGINNING, 1.0)));
  }

  /** The ISO 4217 code that every amount is converted into. */
  public String account() {
    return account;
  }

  /** Whether a rate for the currency holds in the month. */
  public boolean knows(String currency, YearMonth month) {
    NavigableMap<YearMonth, Double> dated = values.get(currency);
    return dated != null && dated.floorKey(month) != null;
  }

  /**
   * Units of the currency of account that a unit of the currency is worth in a month.
   *
   * @throws IllegalArgumentException when no rate holds; validated models have one for every
   *     currency and planned month
   */
  public double rate(String currency, YearMonth month) {
    if (!knows(currency, month)) {
      throw new IllegalArgumentException(
          "No exchange rate for currency " + currency + " in " + month + ".");
    }
    return values.get(currency).floorEntry(month).getValue();
  }

  /**
   * The amount in the currency of account, at the rate of a month.
   *
   * @throws IllegalArgumentException as {@link #rate}
   */
  public double inAccount(Money money, YearMonth month) {
    return money.amount() * rate(money.currency(), month);
  }

  /**
   * What one unit of the currency of account of one month counts against an amount in another
   * currency that was converted in another month: 1 unless the rate changes between the two.
   *
   * @param currency the currency of the amount
   * @param converted the month at whose rate the amount stands in the currency of account
   * @param month the month of the money that is held against it
   * @throws IllegalArgumentException as {@link #rate}
   */
  public double weight(String currency, YearMonth converted, YearMonth month) {
    return rate(currency, converted) / rate(currency, month);
  }
}
