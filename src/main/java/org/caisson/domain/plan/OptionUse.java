package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * What a month does with the option of a contract line. A unit is exercised in the last month that
 * serves: as many months before its delivery as it takes, or when the option expires.
 *
 * @param contractLine the id of the contract line
 * @param item the id of the item
 * @param month the month
 * @param exercised units that are exercised in it
 * @param delivered exercised units, of this month or an earlier one, that are delivered in it
 */
public record OptionUse(
    String contractLine, String item, YearMonth month, double exercised, double delivered) {}
