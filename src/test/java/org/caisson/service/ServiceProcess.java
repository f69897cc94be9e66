package org.caisson.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packaged service as a process of its own, which a test can kill. */
final class ServiceProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Path log;

  private ServiceProcess(Process process, int port, Path log) {
    this.process = process;
    this.port = port;
    this.log = log;
  }

  /** Starts it; its log goes to a file in the folder. */
  static ServiceProcess start(Path folder, String role, List<String> settings) {
    try {
      int port = freePort();
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Dquarkus.http.port=" + port);
      command.addAll(settings);
      command.addAll(List.of("-jar", System.getProperty("caisson-jar"), "serve", "--role", role));
      Path log = folder.resolve("service-" + port + ".log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new ServiceProcess(process, port, log);
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  ServiceProcess ready() {
    await("the service starts", () -> status("/q/health/ready") == 200);
    return this;
  }

  private int status(String path) {
    try {
      return get(path).statusCode();
    } catch (UncheckedIOException notYet) {
      return 0;
    }
  }

  private HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30)).build());
  }

  private URI uri(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  /** Submits a model and returns the plan's id. */
  String submit(String model) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/api/v1/plans"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(model))
                .build());
    assertEquals(202, answer.statusCode(), answer.body());
    return json(answer.body()).path("id").asText();
  }

  /** The plan as soon as it is as the condition says. */
  JsonNode awaitPlan(String id, Predicate<JsonNode> condition) {
    List<JsonNode> last = new ArrayList<>(List.of(json("{}")));
    await("plan " + id, () -> seen(id, last) && condition.test(last.get(0)));
    return last.get(0);
  }

  private boolean seen(String id, List<JsonNode> last) {
    try {
      HttpResponse<String> answer = get("/api/v1/plans/" + id);
      if (answer.statusCode() == 200) {
        last.set(0, json(answer.body()));
      }
      return answer.statusCode() == 200;
    } catch (UncheckedIOException notNow) {
      return false;
    }
  }

  /** All events of a finished plan, as their names. */
  List<String> events(String id) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(uri("/api/v1/plans/" + id + "/events"))
                .header("Accept", "text/event-stream")
                .build());
    return names(answer.body().lines());
  }

  /** The lines of the events of a plan, from when the stream has begun until it ends. */
  Stream<String> follow(String id) {
    return HTTP.sendAsync(
            HttpRequest.newBuilder(uri("/api/v1/plans/" + id + "/events"))
                .header("Accept", "text/event-stream")
                .build(),
            HttpResponse.BodyHandlers.ofLines())
        .join()
        .body();
  }

  /** The names of the events that are in such lines. */
  static List<String> names(Stream<String> lines) {
    return lines
        .filter(line -> line.startsWith("event:"))
        .map(line -> line.substring(6).strip())
        .toList();
  }

  /** What it printed until it ended by itself, which it must have done with exit code 1. */
  String lastWords() throws IOException {
    await("the process ends", () -> !process.isAlive());
    assertEquals(1, process.exitValue());
    return Files.readString(log);
  }

  /** SIGKILL: it has no time for a last word. */
  void kill() {
    process.destroyForcibly();
    await("the process is gone", () -> !process.isAlive());
  }

  static void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, what + " took too long");
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    kill();
  }
}
