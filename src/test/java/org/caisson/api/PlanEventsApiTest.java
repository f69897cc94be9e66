package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.caisson.api.Client.PLANS;
import static org.caisson.api.Client.PROBLEM;
import static org.caisson.api.Client.accepted;
import static org.caisson.api.Client.awaitFinal;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.caisson.testing.HandPlanner;
import org.junit.jupiter.api.Test;

/** Server-sent events, read as a browser reads them. */
@QuarkusTest
@TestProfile(PlanEventsApiTest.ByHand.class)
class PlanEventsApiTest {

  /** Plans come from {@link HandPlanner}. */
  public static class ByHand implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(HandPlanner.class);
    }
  }

  private record Event(String id, String name, JsonNode data) {}

  @Test
  void aPlanIsFollowedUntilItEndsAndThenTheStreamEnds() throws Exception {
    String id = accepted(Examples.SMALL_MODEL);
    List<Event> events = read(follow(id, ""));
    assertEquals(
        List.of("1 progress", "2 progress", "3 stage", "4 progress", "5 stage", "6 end"),
        events.stream().map(event -> event.id() + " " + event.name()).toList());
    assertEquals(12, events.get(0).data().at("/progress/rows").asInt());
    assertEquals("Lateness of priority 1", events.get(1).data().at("/progress/stageName").asText());
    assertEquals("lateness-1", events.get(2).data().at("/stage/id").asText());
    assertEquals("SOLVED", events.get(5).data().at("/status").asText());
    assertEquals(1, events.get(5).data().at("/attempt").asInt());
  }

  @Test
  void anEventHasOnlyTheFieldsThatBrowsersKnow() throws Exception {
    String id = accepted(Examples.SMALL_MODEL);
    awaitFinal(id);
    List<String> fields =
        follow(id, "5")
            .filter(line -> !line.isEmpty() && !line.startsWith(":"))
            .map(line -> line.replaceFirst(":.*", ""))
            .toList();
    assertEquals(List.of("id", "event", "data"), fields);
  }

  @Test
  void whoComesBackIsSentWhatHeMissed() throws Exception {
    String id = accepted(Examples.SMALL_MODEL);
    awaitFinal(id);
    assertEquals(List.of("5", "6"), read(follow(id, "4")).stream().map(Event::id).toList());
    assertEquals(List.of(), read(follow(id, "6")));
  }

  @Test
  void eventsComeWhileThePlanGoesOn() throws Exception {
    String id = accepted(Examples.SMALL_MODEL.replace("One line", "Waits"));
    CompletableFuture<HttpResponse<Stream<String>>> stream = open(id, "");
    var lines = stream.get().body().iterator();
    while (!lines.next().equals("event:progress")) {
      assertTrue(lines.hasNext());
    }
    when().delete(PLANS + "/" + id);
    List<String> rest = new ArrayList<>();
    lines.forEachRemaining(rest::add);
    assertTrue(rest.contains("event:end"), rest.toString());
    assertTrue(rest.stream().anyMatch(line -> line.contains("CANCELLED")), rest.toString());
  }

  @Test
  void anUnknownPlanOrEventIsAProblem() {
    given()
        .accept("text/event-stream")
        .get(PLANS + "/nonsense/events")
        .then()
        .statusCode(404)
        .contentType(PROBLEM);
    String id = accepted(Examples.SMALL_MODEL);
    given()
        .accept("text/event-stream")
        .header("Last-Event-ID", "last")
        .get(PLANS + "/" + id + "/events")
        .then()
        .statusCode(400)
        .body("title", equalTo("Last-Event-ID cannot be used"));
  }

  @Test
  void whoNamesAnEventThatNeverWasIsToldSo() {
    String id = accepted(Examples.SMALL_MODEL);
    awaitFinal(id);
    for (String number : List.of("999", "-1")) {
      given()
          .accept("text/event-stream")
          .header("Last-Event-ID", number)
          .get(PLANS + "/" + id + "/events")
          .then()
          .statusCode(400)
          .contentType(PROBLEM)
          .body(
              "detail",
              equalTo(
                  "Last-Event-ID (%s) is not the id of an event of this plan. Maybe leave it out, to have all of them."
                      .formatted(number)));
    }
  }

  private static Stream<String> follow(String id, String last) throws Exception {
    return open(id, last).get().body();
  }

  private static CompletableFuture<HttpResponse<Stream<String>>> open(String id, String last) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://localhost:" + RestAssured.port + PLANS + "/" + id + "/events"))
            .timeout(Duration.ofSeconds(30))
            .header("Accept", "text/event-stream");
    if (!last.isEmpty()) {
      request.header("Last-Event-ID", last);
    }
    return HttpClient.newHttpClient()
        .sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines());
  }

  private static List<Event> read(Stream<String> lines) throws IOException {
    List<Event> events = new ArrayList<>();
    String id = "";
    String name = "";
    for (String line : lines.toList()) {
      if (line.startsWith("id:")) {
        id = line.substring(3).strip();
      } else if (line.startsWith("event:")) {
        name = line.substring(6).strip();
      } else if (line.startsWith("data:")) {
        events.add(new Event(id, name, new ObjectMapper().readTree(line.substring(5))));
      }
    }
    return events;
  }
}
