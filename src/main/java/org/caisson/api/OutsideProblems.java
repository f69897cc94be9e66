package org.caisson.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.caisson.settings.BodyLimit;

/** Requests that no resource ever sees get a problem detail too: unknown paths, large bodies. */
@ApplicationScoped
class OutsideProblems {
  /** Before the check of Quarkus, which refuses without a word. */
  private static final int BEFORE_EVERYTHING = -10_000;

  /** In characters, as they are sent. */
  private static final int LONGEST_ADDRESS = 4_000;

  private final ObjectMapper json;
  private final BodyLimit limit;

  OutsideProblems(ObjectMapper json, BodyLimit limit) {
    this.json = json;
    this.limit = limit;
  }

  void install(@Observes Router router) {
    router.route().order(BEFORE_EVERYTHING).handler(this::refuseLongAddress);
    router.route().order(BEFORE_EVERYTHING).handler(this::refuseLargeBody);
    for (int status : new int[] {400, 404, 405, 413, 414}) {
      router.errorHandler(status, context -> answer(context, status));
    }
  }

  /**
   * The server itself would end the connection without a word, so it is set to take longer ones.
   */
  private void refuseLongAddress(RoutingContext context) {
    if (context.request().uri().length() > LONGEST_ADDRESS) {
      answer(context, 414);
    } else {
      context.next();
    }
  }

  private void refuseLargeBody(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && length.length() <= 18 && Long.parseLong(length) > limit.bytes()) {
      context.response().putHeader(HttpHeaders.CONNECTION, "close");
      answer(context, 413);
    } else {
      context.next();
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
