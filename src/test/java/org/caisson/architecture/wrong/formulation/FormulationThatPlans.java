package org.caisson.architecture.wrong.formulation;

import org.caisson.architecture.wrong.planning.Planner;

record FormulationThatPlans(Planner planner) {}
