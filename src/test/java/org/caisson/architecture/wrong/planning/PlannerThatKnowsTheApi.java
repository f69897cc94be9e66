package org.caisson.architecture.wrong.planning;

import org.caisson.architecture.wrong.api.Resource;

record PlannerThatKnowsTheApi(Resource resource) {}
