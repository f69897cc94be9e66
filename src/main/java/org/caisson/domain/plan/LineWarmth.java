package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * How warm a line is in a month; listed for lines of which going cold is said to cost anything.
 *
 * @param line the id of the line
 * @param month the month
 * @param warm the share of it that runs at its minimum sustaining rate or more, 0 to 1
 * @param cooled the share that went cold since the month before
 * @param restarted the share that was started again since the month before
 */
public record LineWarmth(
    String line, YearMonth month, double warm, double cooled, double restarted) {}
