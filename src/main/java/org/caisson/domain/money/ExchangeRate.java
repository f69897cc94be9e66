package org.caisson.domain.money;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a currency is worth in the model's currency of account.
 *
 * @param currency the ISO 4217 code that is converted
 * @param value units of the currency of account per unit of {@code currency}, above zero
 * @param from the first month in which it holds, until the next rate of the currency; absent means
 *     from the beginning. The first rate of a currency that is used holds in the first planned
 *     month
 * @param provenance where the rate comes from
 */
public record ExchangeRate(
    String currency, double value, @Nullable YearMonth from, Provenance provenance) {

  /** A rate for all months. */
  public ExchangeRate(String currency, double value, Provenance provenance) {
    this(currency, value, null, provenance);
  }
}
