package org.caisson.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever pulls which plug in the middle of a plan, it is finished, once. How often is a property:
 * {@code mvn verify -Dkills=10}.
 */
final class KilledServiceIT {
  private static final Logger LOG = Logger.getLogger(KilledServiceIT.class.getName());
  private static final int KILLS = Integer.getInteger("kills", 1);
  private static final String MODEL = new LargeModel(24, 48).json();

  /** The latest moment of a kill after a worker has taken the plan, which takes longer. */
  private static final Duration LATEST = Duration.ofSeconds(4);

  private final Random random = new Random(2026);
  @TempDir private Path folder;

  @Test
  void aServiceOnItsEmbeddedDatabaseGoesOnAfterARestart() {
    List<String> settings = List.of("-Dcaisson.database.directory=" + folder);
    ServiceProcess service = ServiceProcess.start(folder, "both", settings).ready();
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        String id = service.submit(MODEL);
        awaitMoment(service, id);
        service.kill();
        long killed = System.nanoTime();
        service = ServiceProcess.start(folder, "both", settings).ready();
        resumedAndSolvedOnce("embedded, restarted", service, id, killed);
      }
    } finally {
      service.close();
    }
  }

  @Test
  void anotherWorkerOnPostgresqlTakesOver() throws IOException {
    try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
      List<String> settings = settings(server);
      ServiceProcess worker = ServiceProcess.start(folder, "worker", settings);
      try (ServiceProcess service = ServiceProcess.start(folder, "service", settings).ready()) {
        for (int kill = 1; kill <= KILLS; kill++) {
          String id = service.submit(MODEL);
          service.awaitPlan(id, plan -> plan.path("status").asText().equals("SOLVING"));
          ServiceProcess second = ServiceProcess.start(folder, "worker", settings);
          awaitMoment(service, id);
          worker.kill();
          long killed = System.nanoTime();
          worker = second;
          resumedAndSolvedOnce("PostgreSQL, second worker", service, id, killed);
        }
      } finally {
        worker.close();
      }
    }
  }

  @Test
  void aRestartOfPostgresqlInTheMiddleOfAPlanLosesNothing() throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgresql"))
            .setCleanDataDirectory(false);
    EmbeddedPostgres server = builder.start();
    int port = server.getPort();
    try (ServiceProcess service = ServiceProcess.start(folder, "both", settings(server)).ready()) {
      String id = service.submit(MODEL);
      awaitMoment(service, id);
      CompletableFuture<List<String>> follower = service.follow(id);
      server.close();
      Instant stopped = Instant.now();
      server = builder.setPort(port).start();
      JsonNode plan = service.awaitPlan(id, now -> now.path("finished").isTextual());
      assertEquals("SOLVED", plan.path("status").asText());
      Instant finished = Instant.parse(plan.path("finished").asText());
      assumeTrue(finished.isAfter(stopped), "it was in the middle of the plan");
      assertEquals(1, Collections.frequency(service.events(id), "end"));
      assertEquals(service.events(id), follower.join(), "a stream outlives the outage");
      LOG.info("PostgreSQL restarted: attempts " + plan.at("/attempt").asInt());
    } finally {
      server.close();
    }
  }

  private static List<String> settings(EmbeddedPostgres server) {
    return List.of(
        "-Dcaisson.database.kind=postgresql",
        "-Dcaisson.database.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
        "-Dcaisson.database.username=postgres");
  }

  /** A moment in the middle of the plan, drawn anew each time. */
  private void awaitMoment(ServiceProcess service, String id) {
    service.awaitPlan(id, plan -> plan.at("/progress/stage").asInt() > 0);
    long from = System.nanoTime() + (long) (random.nextDouble() * LATEST.toNanos());
    ServiceProcess.await("the moment", () -> System.nanoTime() > from);
  }

  private static void resumedAndSolvedOnce(
      String how, ServiceProcess service, String id, long killed) {
    service.awaitPlan(id, plan -> plan.at("/attempt").asInt() == 2);
    double resumed = (System.nanoTime() - killed) / 1e9;
    JsonNode plan = service.awaitPlan(id, now -> now.path("finished").isTextual());
    double over = (System.nanoTime() - killed) / 1e9;
    assertEquals("SOLVED", plan.path("status").asText());
    assertEquals(2, plan.at("/attempt").asInt());
    List<String> events = service.events(id);
    assertEquals(1, Collections.frequency(events, "end"), events.toString());
    assertTrue(plan.at("/certificate/withinTolerance").asBoolean());
    LOG.info("%s: resumed after %.1f s, solved after %.1f s".formatted(how, resumed, over));
  }
}
