package org.caisson.solver;

import java.util.Optional;

/**
 * What a search for whole numbers gives back.
 *
 * @param termination why it stopped; {@code OPTIMAL} means within the gap that was asked for
 * @param solver who searched
 * @param columns the best values found for all columns, integer columns rounded; present when the
 *     search found any
 * @param bound what no solution comes below, by the solver's own search, constant included;
 *     negative infinity when it has none
 * @param iterations simplex iterations of the whole search
 * @param nodes nodes of the search tree
 * @param seconds wall-clock seconds
 * @param detail what the solver said, in its own words, for the log
 */
public record IntegerResult(
    Termination termination,
    IntegerKind solver,
    Optional<double[]> columns,
    double bound,
    long iterations,
    long nodes,
    double seconds,
    String detail) {}
