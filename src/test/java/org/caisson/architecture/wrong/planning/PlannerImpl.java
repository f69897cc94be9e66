package org.caisson.architecture.wrong.planning;

final class PlannerImpl {}
