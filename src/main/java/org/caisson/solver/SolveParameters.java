package org.caisson.solver;

import java.time.Duration;

/**
 * How one solve is run.
 *
 * @param timeLimit the most wall-clock time it may take, above zero
 * @param primalTolerance the solver's own feasibility tolerance
 * @param dualTolerance the solver's own optimality tolerance
 * @param algorithm the simplex method
 * @param presolve whether the solver reduces the program first; switches warm starting off
 * @param warmStart whether the solver starts from the basis of the solve before in its session
 */
public record SolveParameters(
    Duration timeLimit,
    double primalTolerance,
    double dualTolerance,
    Algorithm algorithm,
    boolean presolve,
    boolean warmStart) {}
