package org.caisson.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.store.StoreUnavailableException;
import org.junit.jupiter.api.Test;

/** What clients are told while the database is away. */
@QuarkusTest
class OutageTest {
  private static final URI ADDRESS = URI.create("http://localhost/api/v1/plans");

  @Inject PlanJobs jobs;
  @Inject Submissions submissions;
  @Inject KnownPlans known;
  @Inject ListPages pages;
  @Inject AllowedMethods methods;
  @Inject Clock clock;

  /** The database goes away between the reading of a model and the freeing of its key. */
  @Test
  void aKeyThatCannotBeFreedDoesNotHideWhatIsWrongWithTheModel() {
    InvocationHandler awayForReleases =
        (proxy, method, arguments) -> {
          if (method.getName().equals("release")) {
            throw new StoreUnavailableException(new IllegalStateException("gone"));
          }
          try {
            return method.invoke(jobs, arguments);
          } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
          }
        };
    PlanJobs away = proxy(PlanJobs.class, awayForReleases);
    PlansResource resource =
        new PlansResource(away, submissions, new Acceptance(away), known, pages, clock);
    byte[] wrong = Examples.SMALL_MODEL.replace("9000", "-1").getBytes(StandardCharsets.UTF_8);
    ProblemException told =
        assertThrows(
            ProblemException.class,
            () -> resource.submit(wrong, null, "key-of-an-outage", address()));
    assertEquals(422, told.problem().status());
  }

  @Test
  void nothingIsPromisedOfWhatWasSentAndTheKeyIsAdvised() {
    Response told =
        new ProblemMappers(methods)
            .unavailable(
                new StoreUnavailableException(new IllegalStateException("gone")), address());
    assertEquals(503, told.getStatus());
    assertEquals("5", told.getHeaderString("Retry-After"));
    assertEquals(
        "The database of the service cannot be reached just now (/api/v1/plans), so it is not known whether what was sent is kept. Maybe send it again in a few seconds: a plan with an Idempotency-Key, which is then accepted once only, a document after a look whether it is there.",
        ((Problem) told.getEntity()).detail());
  }

  private static UriInfo address() {
    return proxy(UriInfo.class, (proxy, method, arguments) -> ADDRESS);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
