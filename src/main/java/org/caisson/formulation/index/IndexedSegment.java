package org.caisson.formulation.index;

import org.caisson.domain.plant.TempoSegment;

/**
 * A part of a line's tempo with a price of its own.
 *
 * @param line the index of the line
 * @param segment the segment
 */
public record IndexedSegment(int line, TempoSegment segment) {}
