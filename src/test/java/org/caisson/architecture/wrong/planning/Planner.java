package org.caisson.architecture.wrong.planning;

public final class Planner {}
