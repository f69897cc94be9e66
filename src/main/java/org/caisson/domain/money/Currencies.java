package org.caisson.domain.money;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Converts money into the currency of account at the model's stated rates. */
public final class Currencies {
  private final String account;
  private final Map<String, Double> values = new HashMap<>();

  public Currencies(String account, List<ExchangeRate> rates) {
    this.account = account;
    rates.forEach(rate -> values.put(rate.currency(), rate.value()));
    values.put(account, 1.0);
  }

  /** The ISO 4217 code that every amount is converted into. */
  public String account() {
    return account;
  }

  /** Whether a rate for the currency is known. */
  public boolean knows(String currency) {
    return values.containsKey(currency);
  }

  /**
   * The amount in the currency of account.
   *
   * @throws IllegalArgumentException when no rate is stated for the money's currency; validated
   *     models never have such money
   */
  public double inAccount(Money money) {
    Double value = values.get(money.currency());
    if (value == null) {
      throw new IllegalArgumentException("No exchange rate for currency " + money.currency() + ".");
    }
    return money.amount() * value;
  }
}
