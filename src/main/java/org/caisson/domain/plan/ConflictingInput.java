package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An input that cannot hold together with the others of its contradiction.
 *
 * @param kind what it states
 * @param subject whose it is: the id of a line, a supply or a contract line, {@code nation_item},
 *     {@code item_at_site}, {@code nation_year}
 * @param month the month it is about, absent when it is about all of them
 * @param quantity what is stated, in {@code unit}
 * @param unit what the quantity counts: the unit of an item, {@code tempo} for lines, money
 * @param words the whole of it, in the user's words
 * @param removable whether a solve has proven that the others can all hold without it
 */
public record ConflictingInput(
    InputKind kind,
    String subject,
    @Nullable YearMonth month,
    double quantity,
    String unit,
    String words,
    boolean removable) {}
