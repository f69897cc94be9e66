package org.caisson.settings;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.caisson.planning.JobLimits;
import org.junit.jupiter.api.Test;

/** The service stands where the settings say. */
@QuarkusTest
class ServiceStartTest {
  @Inject RunProfiles profiles;
  @Inject JobLimits limits;
  @Inject Clock clock;

  @Test
  void theSettingsReachThoseWhoAskForThem() {
    assertEquals("standard", profiles.standard().name());
    assertEquals(new JobLimits(1, 20, 10_000), limits);
    assertEquals(ZoneOffset.UTC, clock.getZone());
  }

  @Test
  void theApiDocumentIsAtOpenapi() {
    when().get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1"));
  }

  @Test
  void itsReadablePageIsAtDocs() {
    when().get("/docs/").then().statusCode(200).body(containsString("url: '/openapi'"));
  }

  @Test
  void healthIsUp() {
    when().get("/q/health").then().statusCode(200).body("status", is("UP"));
  }
}
