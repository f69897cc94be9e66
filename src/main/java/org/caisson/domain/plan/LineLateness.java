package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How late a contract line is; only lines that are late have one.
 *
 * @param contractLine the id of the contract line
 * @param firstLate the first month that ends with units owed
 * @param cleared the month in which nothing is owed any more, absent when that is not reached
 * @param mostOwed the most units owed at the end of a month
 * @param unitMonths units owed, summed over months
 * @param undelivered units still owed when the horizon ends
 */
public record LineLateness(
    String contractLine,
    YearMonth firstLate,
    @Nullable YearMonth cleared,
    double mostOwed,
    double unitMonths,
    double undelivered) {}
