package org.caisson.planning;

import org.caisson.solver.LinearSolver;
import org.caisson.solver.MixedIntegerSolver;

/**
 * The solvers that plans are made with.
 *
 * @param linear for linear programs, the ones left when whole numbers are decided included
 * @param integer for whole numbers
 */
record Solvers(LinearSolver linear, MixedIntegerSolver integer) {}
