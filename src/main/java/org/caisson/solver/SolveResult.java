package org.caisson.solver;

import java.util.Optional;
import org.caisson.mathmodel.Values;

/**
 * What a solver gives back: why it stopped, how good it is, what it cost, and the values.
 *
 * @param termination why it stopped
 * @param solver the kind of solver
 * @param values the numbers, present when the solver has any (always when {@code OPTIMAL})
 * @param iterations iterations of the solver's method
 * @param seconds wall-clock seconds
 * @param detail what the solver said, in its own words, for the log
 */
public record SolveResult(
    Termination termination,
    SolverKind solver,
    Optional<Values> values,
    long iterations,
    double seconds,
    String detail) {}
