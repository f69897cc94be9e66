package org.caisson.domain.money;

/**
 * An amount in a currency.
 *
 * @param amount in units of the currency (not in cents, not in millions)
 * @param currency an ISO 4217 code, for example {@code EUR}
 */
public record Money(double amount, String currency) {}
