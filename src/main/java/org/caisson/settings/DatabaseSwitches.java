package org.caisson.settings;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns {@code caisson.database.kind} into the switches of the two data sources that the program is
 * built with. Found by the configuration itself.
 */
public final class DatabaseSwitches implements ConfigSourceFactory {
  private static final String KIND = "caisson.database.kind";

  /** Just above the defaults inside the jar. */
  private static final int ORDINAL = 251;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    ConfigValue written = context.getValue(KIND);
    String kind = written == null ? null : written.getValue();
    if (kind == null) {
      return List.of();
    }
    String chosen = kind.strip().toLowerCase(Locale.ROOT);
    return List.of(
        new PropertiesConfigSource(
            Map.of(
                "quarkus.datasource.embedded.active",
                Boolean.toString(chosen.equals("embedded")),
                "quarkus.datasource.postgresql.active",
                Boolean.toString(chosen.equals("postgresql"))),
            KIND,
            ORDINAL));
  }
}
