package org.caisson.settings;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The shipped settings file, read as the program reads it. */
final class SettingsFile {
  static final Path PATH = Path.of("config", "application.properties");

  private SettingsFile() {}

  /** Every line of it, as written. */
  static Map<String, String> lines() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(PATH)) {
      properties.load(reader);
    }
    Map<String, String> lines = new TreeMap<>();
    properties.forEach((name, value) -> lines.put(name.toString(), value.toString()));
    return lines;
  }

  /** The settings that the program has when a user's own file says what {@code changes} says. */
  static CaissonSettings with(Map<String, String> changes) throws IOException {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .withMapping(CaissonSettings.class)
        .withMappingIgnore("quarkus.**")
        .withSources(new PropertiesConfigSource(lines(), PATH.toString(), 250))
        .withSources(new PropertiesConfigSource(changes, "mine.properties", 260))
        .build()
        .getConfigMapping(CaissonSettings.class);
  }
}
