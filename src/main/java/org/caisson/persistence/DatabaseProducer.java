package org.caisson.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.caisson.planning.store.DatabaseChoice;

/** Opens the database that the settings chose, when the first one asks for it. */
final class DatabaseProducer {

  @Produces
  @Singleton
  Database database(
      DatabaseChoice choice,
      @DataSource("embedded") Instance<AgroalDataSource> embedded,
      @DataSource("postgresql") Instance<AgroalDataSource> postgresql) {
    return switch (choice) {
      case EMBEDDED -> Database.embedded(embedded.get());
      case POSTGRESQL -> Database.postgresql(postgresql.get());
      case NONE -> throw new IllegalStateException("A command wants to keep something.");
    };
  }
}
