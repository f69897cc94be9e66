package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A server that takes connections and says nothing must not hold whoever asks it. */
final class PostgresqlSilenceTest {
  private static final String PROPERTY =
      "quarkus.datasource.postgresql.jdbc.additional-jdbc-properties.";

  @Test
  void theShippedSettingsSayHowLongToWait() {
    assertEquals(Map.of("connectTimeout", "5", "socketTimeout", "30"), shipped());
  }

  @Test
  void theDriverHeedsThoseSettings() throws IOException {
    Properties aSecondEach = new Properties();
    shipped().keySet().forEach(name -> aSecondEach.setProperty(name, "1"));
    aSecondEach.setProperty("sslmode", "disable");
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      String url = "jdbc:postgresql://127.0.0.1:%d/caisson".formatted(silent.getLocalPort());
      assertTimeoutPreemptively(
          Duration.ofSeconds(20),
          () ->
              assertThrows(
                  SQLException.class, () -> DriverManager.getConnection(url, aSecondEach)));
    }
  }

  private static Map<String, String> shipped() {
    Map<String, String> found = new TreeMap<>();
    TestDatabases.shipped()
        .forEach(
            (name, value) -> {
              if (name.toString().startsWith(PROPERTY)) {
                found.put(name.toString().substring(PROPERTY.length()), value.toString());
              }
            });
    return found;
  }
}
