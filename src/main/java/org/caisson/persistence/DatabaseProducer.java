package org.caisson.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.caisson.planning.store.DatabaseChoice;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens the database that the settings chose, when the first one asks for it. */
final class DatabaseProducer {
  private static final String EMBEDDED = "embedded";
  private static final String POSTGRESQL = "postgresql";

  @Produces
  @Singleton
  Database database(
      DatabaseChoice choice,
      @DataSource(EMBEDDED) Instance<AgroalDataSource> embedded,
      @FlywayDataSource(EMBEDDED) Instance<Flyway> embeddedTables,
      @DataSource(POSTGRESQL) Instance<AgroalDataSource> postgresql,
      @FlywayDataSource(POSTGRESQL) Instance<Flyway> postgresqlTables) {
    return switch (choice) {
      case EMBEDDED -> {
        makeTables(
            embeddedTables.get(),
            "another process of Caisson uses it: only one can. Or caisson.database.directory is not writable");
        yield Database.embedded(embedded.get());
      }
      case POSTGRESQL -> {
        makeTables(
            postgresqlTables.get(),
            "the server does not run, or caisson.database.url, username or password is another");
        yield Database.postgresql(postgresql.get());
      }
      case NONE -> throw new IllegalStateException("A command wants to keep something.");
    };
  }

  /** Makes the tables or brings them up to date; several processes may do so at once. */
  private static void makeTables(Flyway tables, String maybe) {
    try {
      tables.migrate();
    } catch (FlywayException fault) {
      throw new ConfigurationException(
          "Caisson cannot use its database: %s. Maybe %s.".formatted(reason(fault), maybe));
    }
  }

  private static String reason(FlywayException fault) {
    String first = String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }
}
