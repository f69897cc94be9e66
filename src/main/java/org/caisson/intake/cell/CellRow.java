package org.caisson.intake.cell;

import java.util.SortedMap;

/**
 * A row of a table that holds something.
 *
 * @param number from 1, as spreadsheets number them
 * @param cells what it holds, by column from 0
 */
public record CellRow(int number, SortedMap<Integer, Cell> cells) {}
