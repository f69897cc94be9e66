package org.caisson.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.testing.HostileFiles;
import org.caisson.testing.HostileFiles.HostileFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the service says what is wrong with it and goes on serving. */
@QuarkusTest
class HostileFilesApiTest {
  private static final String DRY_RUN = "/api/v1/contract-sets?dryRun=true";
  private static final long HUGE = 200L << 20;

  /** A hostile file keeps nobody waiting; the slowest takes a second or two on a busy machine. */
  private static final int LONGEST_ANSWER_MILLIS = 20_000;

  @TestHTTPResource("/api/v1/contract-sets?dryRun=true")
  URI address;

  static List<HostileFile> hostileFiles() {
    return HostileFiles.all();
  }

  @Test
  void thereAreThirtyOfThem() {
    assertTrue(hostileFiles().size() >= 30, "only " + hostileFiles().size());
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void aHostileFileIsRefusedWithItsReasonAndTheServiceGoesOn(HostileFile file) {
    byte[] body = file.bytes().get();
    long time =
        given()
            .contentType(file.mediaType())
            .body(body)
            .post(DRY_RUN)
            .then()
            .statusCode(file.status())
            .contentType(Client.PROBLEM)
            .body("errors.code", hasItem(file.code()))
            .body("errors.message", hasItem(containsString(" Maybe ")))
            .body("detail", not(containsString("Exception")))
            .extract()
            .time();
    assertTrue(time < LONGEST_ANSWER_MILLIS, file.name() + " took " + time + " ms");
    goesOn();
  }

  /** It is alive, and still takes what is sound. */
  private static void goesOn() {
    when().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    given()
        .contentType(ContentType.JSON)
        .body(HostileFiles.sound())
        .post(DRY_RUN)
        .then()
        .statusCode(200)
        .body("valid", equalTo(true));
  }

  @Test
  void aBodyThatSaysItHas200MegabytesIsRefusedBeforeItIsSent() throws IOException {
    try (Socket client = new Socket(address.getHost(), address.getPort())) {
      client.setSoTimeout(LONGEST_ANSWER_MILLIS);
      client.getOutputStream().write(head("Content-Length: " + HUGE));
      assertEquals("HTTP/1.1 413 Request Entity Too Large", statusLine(client));
    }
    goesOn();
  }

  @Test
  void aBodyOf200MegabytesThatDoesNotSaySoIsRefusedAtTheLimit() throws IOException {
    try (Socket client = new Socket(address.getHost(), address.getPort())) {
      client.setSoTimeout(LONGEST_ANSWER_MILLIS);
      client.getOutputStream().write(head("Transfer-Encoding: chunked"));
      long sent = send(client.getOutputStream());
      assertTrue(sent < HUGE, "all of it was taken");
    }
    goesOn();
  }

  private byte[] head(String length) {
    return ("POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n%s\r\n\r\n"
            .formatted("/api/v1/contract-sets?dryRun=true", address.getHost(), length))
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String statusLine(Socket client) throws IOException {
    BufferedReader answer =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
    return answer.readLine();
  }

  /** Sends chunks until the service hangs up; how many bytes that took. */
  private static long send(OutputStream out) {
    byte[] chunk = ("10000\r\n" + "1".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    long sent = 0;
    try {
      while (sent < HUGE) {
        out.write(chunk);
        sent += 0x10000;
      }
    } catch (IOException hungUp) {
      return sent;
    }
    return sent;
  }
}
