package org.caisson.domain.plan.compare;

/**
 * How hard a line works, in multiples of its 1-8-5 rate.
 *
 * @param line the id of the line
 * @param peak its highest tempo
 * @param mean its tempo on average over the horizon
 */
public record TempoFigures(String line, Figures peak, Figures mean) {}
