package org.caisson.export.compare;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one plan beside that of the base; a line of a table to filter and to pivot.
 *
 * @param table what it belongs to, for example {@code contractLines}
 * @param subject the id of what it is about
 * @param measure what is measured
 * @param unit what the figures count, {@code month} where they are months
 * @param plan what the plan is called
 * @param base that of the base, empty where it has none
 * @param value that of the plan, empty where it has none
 * @param difference by how much the plan's is higher, or later in months; absent where one is
 *     missing
 */
@JsonPropertyOrder({"table", "subject", "measure", "unit", "plan", "base", "value", "difference"})
public record ComparedRow(
    String table,
    String subject,
    String measure,
    String unit,
    String plan,
    String base,
    String value,
    @Nullable Double difference) {}
