package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * A line's tempo in a month, beside what it could be. All tempos are multiples of the line's 1-8-5
 * rate before any capacity step.
 *
 * @param line the id of the line
 * @param month the month
 * @param tempo the tempo that is planned
 * @param msr the tempo of the minimum sustaining rate in force, times availability
 * @param rate185 the tempo of the 1-8-5 rate in force; 1 unless a capacity step changed it
 * @param max the tempo of the MAX rate in force, times availability
 */
public record LineTempo(
    String line, YearMonth month, double tempo, double msr, double rate185, double max) {}
