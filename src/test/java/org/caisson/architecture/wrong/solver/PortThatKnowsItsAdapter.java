package org.caisson.architecture.wrong.solver;

import org.caisson.architecture.wrong.solver.ortools.Adapter;

record PortThatKnowsItsAdapter(Adapter adapter) {}
