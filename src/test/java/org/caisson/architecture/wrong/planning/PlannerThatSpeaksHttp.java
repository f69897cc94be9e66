package org.caisson.architecture.wrong.planning;

import jakarta.ws.rs.core.Response;

record PlannerThatSpeaksHttp(Response response) {}
