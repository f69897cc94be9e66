package org.caisson.domain.nation;

import java.time.YearMonth;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;

/**
 * Money that a nation has set aside for deliveries to Ukraine, beside its budgets. What a nation
 * pays on deliveries to Ukraine in the months of a package may come out of the package instead of
 * its budget.
 *
 * @param name what people call it, unique in its nation
 * @param amount the most that is paid out of it
 * @param from the first month
 * @param to the last month
 * @param provenance where the figure comes from
 */
public record AidPackage(
    String name, Money amount, YearMonth from, YearMonth to, Provenance provenance) {}
