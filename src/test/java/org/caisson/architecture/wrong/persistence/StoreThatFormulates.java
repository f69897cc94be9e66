package org.caisson.architecture.wrong.persistence;

import org.caisson.architecture.wrong.formulation.Family;

record StoreThatFormulates(Family family) {}
