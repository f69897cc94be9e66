package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ServiceApiTest.SmallBodies.class)
class ServiceApiTest {
  private static final String PROBLEM = "application/problem+json";

  /** Bodies of more than ten kilobytes are too large. */
  public static class SmallBodies implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("caisson.service.request-body-limit", "10K");
    }
  }

  @Test
  void aBodyOverTheLimitIsAProblem() {
    given()
        .contentType(ContentType.JSON)
        .body("{\"name\": \"" + "x".repeat(20_000) + "\"}")
        .post("/api/v1/plans")
        .then()
        .statusCode(413)
        .contentType(PROBLEM)
        .body("status", equalTo(413))
        .body("detail", containsString("Maybe"));
  }

  @Test
  void anUnknownPathIsAProblem() {
    for (String path : new String[] {"/api/v1/nothing", "/nothing"}) {
      when()
          .get(path)
          .then()
          .statusCode(404)
          .contentType(PROBLEM)
          .body("status", equalTo(404))
          .body("detail", containsString(path));
    }
  }

  @Test
  void aMethodThatIsNotThereIsAProblem() {
    when()
        .put("/api/v1/plans")
        .then()
        .statusCode(405)
        .contentType(PROBLEM)
        .body("status", equalTo(405));
  }

  @Test
  void theApiDocumentDescribesEveryResource() {
    given()
        .accept(ContentType.JSON)
        .get("/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("Caisson"))
        .body("paths", hasKey("/api/v1/plans"))
        .body("paths", hasKey("/api/v1/plans/{id}/deliveries"))
        .body("paths.'/api/v1/plans'.post.requestBody.content", hasKey("application/json"))
        .body(
            "paths.'/api/v1/plans/{id}/deliveries'.get.parameters.'$ref'",
            hasItem("#/components/parameters/destination"))
        .body(
            "paths.'/api/v1/plans/{id}/deliveries'.get.responses.'409'.'$ref'",
            equalTo("#/components/responses/NotReady"))
        .body("components.schemas", hasKey("Delivery"))
        .body("components.schemas.Problem.properties", hasKey("errors"))
        .body(
            "paths.'/api/v1/plans'.post.requestBody.content.'application/json'.examples.small.value.name",
            equalTo("One line"));
  }

  @Test
  void theReadablePageIsThere() {
    when().get("/docs/").then().statusCode(200).body(containsString("<title>"));
  }

  @Test
  void theAddressOfTheServiceLeadsToTheReadablePage() {
    given()
        .redirects()
        .follow(false)
        .get("/")
        .then()
        .statusCode(302)
        .header("Location", endsWith("/docs"));
    when().get("/").then().statusCode(200).body(containsString("<title>"));
  }

  @Test
  void theApiDocumentSaysThatTablesAreWholeAsCsv() {
    given()
        .accept(ContentType.JSON)
        .get("/openapi?format=json")
        .then()
        .body("components.parameters.size.description", containsString("read as CSV is whole"))
        .body(
            "paths.'/api/v1/plans/{id}/schedule'.get.responses.'200'.description",
            containsString("as CSV the whole table"))
        .body("components.schemas.PageDocumentWork.properties", not(hasKey("table")));
  }

  @Test
  void theServiceIsReadyWhenItsSolverIs() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItem("solver"));
    when().get("/q/health/live").then().statusCode(200).body("status", notNullValue());
  }

  @Test
  void anUnknownSchemaIsAProblemThatNamesTheKnownOnes() {
    for (String name : new String[] {"nothing", "..%2Fapplication", "A"}) {
      given()
          .urlEncodingEnabled(false)
          .get("/api/v1/schemas/" + name)
          .then()
          .statusCode(404)
          .contentType(PROBLEM);
    }
    when()
        .get("/api/v1/schemas/nothing")
        .then()
        .body("detail", containsString("Maybe one of: planning-model, model, industrial-base"));
  }
}
