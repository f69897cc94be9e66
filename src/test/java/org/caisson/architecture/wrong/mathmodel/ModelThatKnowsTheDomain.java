package org.caisson.architecture.wrong.mathmodel;

import org.caisson.architecture.wrong.domain.Thing;

record ModelThatKnowsTheDomain(Thing thing) {}
