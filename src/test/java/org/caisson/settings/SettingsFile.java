package org.caisson.settings;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
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
    Path folder = Files.createTempDirectory("settings");
    Path mine = folder.resolve("mine.properties");
    try {
      Properties properties = new Properties();
      properties.putAll(changes);
      try (Writer writer = Files.newBufferedWriter(mine)) {
        properties.store(writer, null);
      }
      return on(lines(), mine);
    } finally {
      Files.deleteIfExists(mine);
      Files.delete(folder);
    }
  }

  private static CaissonSettings on(Map<String, String> defaults, Path mine) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .addDefaultInterceptors()
        .addDiscoveredSources()
        .withMapping(CaissonSettings.class)
        .withMappingIgnore("quarkus.**")
        .withDefaultValues(defaults)
        .withDefaultValue("user.home", System.getProperty("user.home"))
        .withDefaultValue("smallrye.config.locations", mine.toUri().toString())
        .build()
        .getConfigMapping(CaissonSettings.class);
  }
}
