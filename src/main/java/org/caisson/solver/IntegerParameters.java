package org.caisson.solver;

import java.time.Duration;
import java.util.Optional;

/**
 * How a program with integer columns is solved.
 *
 * @param timeLimit the most wall-clock time it may take, above zero
 * @param primalTolerance the solver's own feasibility tolerance, for rows and for whole numbers
 * @param dualTolerance the solver's own optimality tolerance
 * @param gap the distance of value and bound at which the search ends, relative to the larger of 1
 *     and the value; 0 or more
 * @param start a value for every column, from which the search may begin; need not be feasible
 */
public record IntegerParameters(
    Duration timeLimit,
    double primalTolerance,
    double dualTolerance,
    double gap,
    Optional<double[]> start) {}
