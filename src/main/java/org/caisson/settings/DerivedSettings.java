package org.caisson.settings;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Turns settings of Caisson into switches of what it is built with: the database into those of its
 * two data sources, and the role of a worker into a service without a port. Found by the
 * configuration itself.
 */
public final class DerivedSettings implements ConfigSourceFactory {
  private static final String KIND = "caisson.database.kind";
  private static final String ROLE = "caisson.service.role";

  /** Just above the defaults inside the jar. */
  private static final int ORDINAL = 251;

  @Override
  public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
    Map<String, String> derived = new HashMap<>();
    written(context, KIND)
        .ifPresent(
            kind -> {
              derived.put("quarkus.datasource.embedded.active", said(kind.equals("embedded")));
              derived.put("quarkus.datasource.postgresql.active", said(kind.equals("postgresql")));
            });
    written(context, ROLE)
        .filter("worker"::equals)
        .ifPresent(worker -> derived.put("quarkus.http.host-enabled", said(false)));
    return List.of(new PropertiesConfigSource(derived, "derived from caisson.*", ORDINAL));
  }

  private static Optional<String> written(ConfigSourceContext context, String name) {
    ConfigValue value = context.getValue(name);
    return Optional.ofNullable(value == null ? null : value.getValue())
        .map(text -> text.strip().toLowerCase(Locale.ROOT));
  }

  private static String said(boolean yes) {
    return Boolean.toString(yes);
  }
}
