package org.caisson.domain.nation;

import java.time.YearMonth;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;

/**
 * Money that a nation has set aside for deliveries to Ukraine, beside its budgets. What a nation
 * pays on deliveries to Ukraine in the months of a package may come out of the package instead of
 * its budget: payments on contract lines to Ukraine of whatever kind, and on delivery of what pool
 * lines deliver there. An advance or a milestone of a pool line is for both destinations and is
 * paid from the budget.
 *
 * <p>The amount is in the package's own currency; what is paid out of it is converted at the rates
 * of the month. Of a package that began before the horizon the planned months have all of it; state
 * what is left.
 *
 * @param name what people call it, unique in its nation
 * @param amount the most that is paid out of it
 * @param from the first month
 * @param to the last month
 * @param provenance where the figure comes from
 */
public record AidPackage(
    String name, Money amount, YearMonth from, YearMonth to, Provenance provenance) {}
