package org.caisson.architecture.wrong.planning;

import com.google.ortools.linearsolver.MPSolver;

record PlannerThatSolves(MPSolver solver) {}
