package org.caisson.architecture.wrong.solver.ortools;

public final class Adapter {}
