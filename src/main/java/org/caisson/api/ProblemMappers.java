package org.caisson.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import org.caisson.planning.JobQueueFullException;
import org.caisson.planning.SubmissionConflictException;
import org.caisson.planning.SubmissionRunningException;
import org.caisson.planning.store.StoreUnavailableException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Whatever keeps a request from being answered becomes a problem detail. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
  private static final int TOO_MANY = 429;
  private static final Set<Integer> ABOUT_THE_METHOD = Set.of(404, 405);
  private static final int SECONDS_TO_WAIT = 30;
  private static final int SECONDS_TO_REPEAT = 2;
  private static final int SECONDS_TO_RECOVER = 5;

  private final AllowedMethods methods;

  ProblemMappers(AllowedMethods methods) {
    this.methods = methods;
  }

  @ServerExceptionMapper
  Response problem(ProblemException refusal, UriInfo uri) {
    Response.ResponseBuilder response = response(refusal.problem(), uri);
    if (refusal.problem().status() == TOO_MANY) {
      response.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
    }
    return response.build();
  }

  @ServerExceptionMapper
  Response queueFull(JobQueueFullException full, UriInfo uri) {
    return response(problem(TOO_MANY, "Too many plans wait", full.getMessage()), uri)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT)
        .build();
  }

  @ServerExceptionMapper
  Response conflict(SubmissionConflictException conflict, UriInfo uri) {
    return response(problem(422, "Idempotency-Key was used before", conflict.getMessage()), uri)
        .build();
  }

  @ServerExceptionMapper
  Response stillRunning(SubmissionRunningException running, UriInfo uri) {
    return response(problem(409, "First request is still being read", running.getMessage()), uri)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_REPEAT)
        .build();
  }

  @ServerExceptionMapper
  Response unavailable(StoreUnavailableException down, UriInfo uri) {
    LOG.warnf("Answering %s must wait for the database: %s", path(uri), down.getCause());
    String detail =
        "The database of the service cannot be reached just now (%s), so it is not known whether what was sent is kept. Maybe send it again in a few seconds: a plan with an Idempotency-Key, which is then accepted once only, a document after a look whether it is there."
            .formatted(path(uri));
    return response(problem(503, "Database cannot be reached", detail), uri)
        .header(HttpHeaders.RETRY_AFTER, SECONDS_TO_RECOVER)
        .build();
  }

  /** Where something else is offered, the method is wrong and not the address. */
  @ServerExceptionMapper
  Response refused(WebApplicationException refusal, ContainerRequestContext request, UriInfo uri) {
    int status = refusal.getResponse().getStatus();
    Set<String> allowed = methods.at(path(uri));
    if (ABOUT_THE_METHOD.contains(status)
        && !allowed.isEmpty()
        && !allowed.contains(request.getMethod())) {
      return response(StandardProblems.notAllowed(request.getMethod(), path(uri), allowed), uri)
          .header(HttpHeaders.ALLOW, String.join(", ", allowed))
          .build();
    }
    return response(StandardProblems.of(status, path(uri)), uri).build();
  }

  /** The client learns that it is not to blame; the log learns why. */
  @ServerExceptionMapper
  Response fault(RuntimeException fault, UriInfo uri) {
    LOG.errorf(fault, "Answering %s failed", path(uri));
    return response(StandardProblems.of(500, path(uri)), uri).build();
  }

  private static Problem problem(int status, String title, String detail) {
    return new Problem(title, status, detail, null, List.of());
  }

  private static Response.ResponseBuilder response(Problem problem, UriInfo uri) {
    return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.at(path(uri)));
  }

  private static String path(UriInfo uri) {
    return uri.getRequestUri().getRawPath();
  }
}
