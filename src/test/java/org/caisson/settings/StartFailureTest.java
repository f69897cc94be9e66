package org.caisson.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.BindException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class StartFailureTest {

  /** Settings of a program. */
  @ConfigMapping(prefix = "caisson")
  interface Settings {
    int rows();

    double tolerance();

    Thread.State kind();

    String url();
  }

  @Test
  void everySettingThatCannotBeReadIsToldWithWhatToDo() {
    SmallRyeConfigBuilder config =
        new SmallRyeConfigBuilder()
            .withMapping(Settings.class)
            .withSources(
                new PropertiesConfigSource(
                    Map.of(
                        "caisson.rows", "lots",
                        "caisson.tolerance", "small",
                        "caisson.kind", "oracle",
                        "caisson.rowz", "5"),
                    "test",
                    100));
    ConfigValidationException failure =
        Assertions.assertThrows(ConfigValidationException.class, config::build);
    String message = StartFailure.message(new IllegalStateException(failure)).orElseThrow();
    assertEquals(
        """
        Caisson cannot start with these settings:
        caisson.kind (oracle) cannot be read: it is none of the values that are known, or not written as they are. Maybe write it as config/README.md shows.
        caisson.rows (lots) cannot be read: it should be a whole number. Maybe write it as config/README.md shows.
        caisson.rowz is no setting, so nothing would heed it. Maybe look its name up in config/README.md.
        caisson.tolerance (small) cannot be read: it should be a number. Maybe write it as config/README.md shows.
        caisson.url is missing. Maybe take it over from config/application.properties.""",
        sorted(message));
  }

  private static String sorted(String message) {
    return message
        .lines()
        .map(String::strip)
        .sorted(
            (a, b) -> a.startsWith("Caisson") ? -1 : b.startsWith("Caisson") ? 1 : a.compareTo(b))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void aBusyPortIsToldWithAnotherOne() {
    assertEquals(
        Optional.of(
            "Port (8080) is used by another program. Maybe stop it, or choose another port: java"
                + " -Dquarkus.http.port=8081 before -jar."),
        StartFailure.message(new QuarkusBindException("localhost", 8080, new BindException())));
  }

  @Test
  void settingsThatMakeNoSenseAreToldInTheWordsOfTheirCheck() {
    assertEquals(
        Optional.of("Caisson cannot start with these settings: ..."),
        StartFailure.message(
            new RuntimeException(
                new ConfigurationException("Caisson cannot start with these settings: ..."))));
  }

  @Test
  void whateverElseIsLeftToTheLog() {
    assertEquals(Optional.empty(), StartFailure.message(new IllegalStateException("broken")));
  }
}
