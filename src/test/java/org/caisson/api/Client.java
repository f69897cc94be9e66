package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Set;
import java.util.function.Predicate;

/** What tests say to the service again and again. */
final class Client {
  static final String PLANS = "/api/v1/plans";
  static final String PROBLEM = "application/problem+json";
  private static final Set<String> FINAL =
      Set.of("SOLVED", "STOPPED", "CONTRADICTORY", "FAILED", "CANCELLED");

  private Client() {}

  static String solved() {
    return solved(Examples.SMALL_MODEL);
  }

  static String solved(String model) {
    String id = accepted(model);
    assertEquals("SOLVED", awaitFinal(id));
    return id;
  }

  static String accepted(String model) {
    return post(model).statusCode(202).extract().path("id");
  }

  static ValidatableResponse post(String model) {
    return given().contentType(ContentType.JSON).body(model).post(PLANS).then();
  }

  static ValidatableResponse withKey(String key, String model) {
    return given()
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(model)
        .post(PLANS)
        .then();
  }

  static String awaitFinal(String id) {
    return await(id, FINAL::contains);
  }

  static String await(String id, Predicate<String> wanted) {
    long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    String status = when().get(PLANS + "/" + id).path("status");
    while (!wanted.test(status)) {
      assertTrue(System.nanoTime() < deadline, "The plan did not get there: " + status);
      status = when().get(PLANS + "/" + id).path("status");
    }
    return status;
  }
}
