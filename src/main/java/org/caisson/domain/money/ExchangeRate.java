package org.caisson.domain.money;

import org.caisson.domain.provenance.Provenance;

/**
 * What one unit of a currency is worth in the model's currency of account.
 *
 * @param currency the ISO 4217 code that is converted
 * @param value units of the currency of account per unit of {@code currency}, above zero
 * @param provenance where the rate comes from
 */
public record ExchangeRate(String currency, double value, Provenance provenance) {}
