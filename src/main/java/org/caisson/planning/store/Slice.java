package org.caisson.planning.store;

import java.util.List;

/**
 * A part of a long list.
 *
 * @param rows the part
 * @param total how many there are in all
 */
public record Slice<T>(List<T> rows, int total) {}
