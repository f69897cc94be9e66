package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one more unit of a limited thing, or one unit less of a demand, is worth to a stage's
 * objective. Never negative for a limit that helps when it is relaxed. Not unique where the plan is
 * degenerate.
 *
 * @param stage the id of the stage whose objective it is measured in
 * @param family the id of the constraint family
 * @param subject what is limited, for example a line or a contract line
 * @param month the month, absent when the limit spans several
 * @param worth objective units per unit of the limit
 */
public record ShadowPrice(
    String stage, String family, String subject, @Nullable YearMonth month, double worth) {}
