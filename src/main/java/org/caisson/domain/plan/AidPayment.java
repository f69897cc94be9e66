package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * What an aid package pays in a month. Where it is left open which money pays, packages pay before
 * budgets and the earlier month before the later one.
 *
 * @param nation the id of the nation
 * @param aidPackage the name of the package
 * @param month the month
 * @param paid money in the currency of account, at the rate of the month
 */
public record AidPayment(String nation, String aidPackage, YearMonth month, double paid) {}
