package org.caisson.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
  private static final String MODEL = new LargeModel(36, 60).json();

  /** The latest moment of a kill, as a share of what a plan left alone takes on this machine. */
  private static final double LATEST = 0.5;

  private final Random random = new Random(2026);
  @TempDir private Path folder;

  @Test
  void aServiceOnItsEmbeddedDatabaseGoesOnAfterARestart() {
    List<String> settings = List.of("-Dcaisson.database.directory=" + folder);
    Duration alone = timeOfAPlanLeftAlone(settings);
    ServiceProcess service = ServiceProcess.start(folder, "both", settings).ready();
    try {
      for (int kill = 1; kill <= KILLS; kill++) {
        String id = service.submit(MODEL);
        awaitMoment(service, id, alone);
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
      Duration alone = timeOfAPlanLeftAlone(settings);
      try (ServiceProcess service = ServiceProcess.start(folder, "service", settings).ready()) {
        for (int kill = 1; kill <= KILLS; kill++) {
          oneWorkerIsKilledAndAnotherGoesOn(service, settings, alone);
        }
      }
    }
  }

  /** Both newly started: a worker that has planned before is quicker than the one measured. */
  private void oneWorkerIsKilledAndAnotherGoesOn(
      ServiceProcess service, List<String> settings, Duration alone) {
    try (ServiceProcess worker = ServiceProcess.start(folder, "worker", settings)) {
      String id = service.submit(MODEL);
      service.awaitPlan(id, plan -> plan.path("status").asText().equals("SOLVING"));
      ServiceProcess second = ServiceProcess.start(folder, "worker", settings);
      try {
        awaitMoment(service, id, alone);
        worker.kill();
        resumedAndSolvedOnce("PostgreSQL, second worker", service, id, System.nanoTime());
      } finally {
        second.close();
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
    builder.setPort(server.getPort());
    try {
      Duration alone = timeOfAPlanLeftAlone(settings(server));
      for (int restart = 1; restart <= KILLS; restart++) {
        server = restartedInTheMiddleOfAPlan(server, builder, alone);
      }
    } finally {
      server.close();
    }
  }

  private EmbeddedPostgres restartedInTheMiddleOfAPlan(
      EmbeddedPostgres server, EmbeddedPostgres.Builder builder, Duration alone)
      throws IOException {
    try (ServiceProcess service = ServiceProcess.start(folder, "both", settings(server)).ready()) {
      String id = service.submit(MODEL);
      awaitMoment(service, id, alone);
      server.close();
      Instant stopped = Instant.now();
      EmbeddedPostgres restarted = builder.start();
      long again = System.nanoTime();
      JsonNode plan = service.awaitPlan(id, now -> now.path("finished").isTextual());
      assertEquals("SOLVED", plan.path("status").asText());
      Instant finished = Instant.parse(plan.path("finished").asText());
      assertTrue(finished.isAfter(stopped), "it was in the middle of the plan");
      assertEquals(1, Collections.frequency(service.events(id), "end"));
      LOG.info(
          "PostgreSQL restarted: attempts %d, solved %.1f s after it was back"
              .formatted(plan.at("/attempt").asInt(), (System.nanoTime() - again) / 1e9));
      return restarted;
    }
  }

  private static List<String> settings(EmbeddedPostgres server) {
    return List.of(
        "-Dcaisson.database.kind=postgresql",
        "-Dcaisson.database.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
        "-Dcaisson.database.username=postgres");
  }

  /** From its first stage to its end, in a service as newly started as those that are killed. */
  private Duration timeOfAPlanLeftAlone(List<String> settings) {
    try (ServiceProcess service = ServiceProcess.start(folder, "both", settings).ready()) {
      String id = service.submit(MODEL);
      awaitFirstStage(service, id);
      long from = System.nanoTime();
      JsonNode plan = service.awaitPlan(id, now -> now.path("finished").isTextual());
      assertEquals("SOLVED", plan.path("status").asText());
      return Duration.ofNanos(System.nanoTime() - from);
    }
  }

  private static void awaitFirstStage(ServiceProcess service, String id) {
    service.awaitPlan(id, plan -> stage(plan) > 0);
  }

  private static int stage(JsonNode plan) {
    return plan.at("/progress/stage").asInt();
  }

  /**
   * A moment in the middle of the plan, drawn anew each time; at the latest when half of its stages
   * are left, for this plan may be quicker than the one that was measured.
   */
  private void awaitMoment(ServiceProcess service, String id, Duration alone) {
    awaitFirstStage(service, id);
    long from = System.nanoTime() + (long) (random.nextDouble() * LATEST * alone.toNanos());
    service.awaitPlan(
        id,
        plan ->
            System.nanoTime() > from || stage(plan) > plan.at("/progress/stageCount").asInt() / 2);
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
