package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * By how much one input gives way.
 *
 * @param kind what the input states
 * @param subject whose it is, as in {@link ConflictingInput}
 * @param month the month in which it gives way, absent when it is about no single one
 * @param amount how much more capacity, or how much less of a commitment; above zero
 * @param unit what the amount counts: the unit of an item, {@code tempo} for lines, money
 * @param words the whole of it, in the user's words
 */
public record Relaxation(
    InputKind kind,
    String subject,
    @Nullable YearMonth month,
    double amount,
    String unit,
    String words) {}
