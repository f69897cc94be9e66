package org.caisson.api;

import java.util.List;
import java.util.function.Supplier;

/**
 * The rows of a list for those who take it as a table.
 *
 * @param row the kind of row
 * @param rows finds the rows, when they are asked for
 */
record CsvTable<T>(Class<T> row, Supplier<List<T>> rows) {}
