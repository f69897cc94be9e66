package org.caisson.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Requests that no resource ever sees get a problem detail too: unknown paths, large bodies. */
@ApplicationScoped
class OutsideProblems {
  private final ObjectMapper json;

  OutsideProblems(ObjectMapper json) {
    this.json = json;
  }

  void install(@Observes Router router) {
    for (int status : new int[] {400, 404, 405, 413}) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  private void answer(RoutingContext context, int status) {
    if (context.response().ended()) {
      return;
    }
    context
        .response()
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(text(StandardProblems.of(status, context.request().path())));
  }

  private String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException notWritable) {
      throw new IllegalStateException("A problem detail cannot be written.", notWritable);
    }
  }
}
