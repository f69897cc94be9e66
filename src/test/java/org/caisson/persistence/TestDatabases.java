package org.caisson.persistence;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Fresh databases with the program's tables: a file of H2, or one on a real PostgreSQL server. */
final class TestDatabases {
  private static final int CONNECTIONS = 12;

  private TestDatabases() {}

  /** An embedded database in a folder; opened again it has what was kept there. */
  static Database embedded(Path folder) {
    DataSource source =
        pool(
            shipped("quarkus.datasource.embedded.jdbc.url")
                .replace("${caisson.database.directory}", folder.toString()));
    migrate(source, "blob");
    return Database.embedded(source);
  }

  /** A setting as the program ships it. */
  private static String shipped(String name) {
    return shipped().getProperty(name);
  }

  /** The settings as the program ships them. */
  static Properties shipped() {
    Properties settings = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("config", "application.properties"))) {
      settings.load(reader);
    } catch (IOException notThere) {
      throw new UncheckedIOException(notThere);
    }
    return settings;
  }

  /** The database of a running server. */
  static Database postgresql(EmbeddedPostgres server) {
    DataSource source = pool(server.getJdbcUrl("postgres", "postgres"));
    migrate(source, "bytea");
    return Database.postgresql(source);
  }

  /** Starts a server. */
  static EmbeddedPostgres startPostgresql() {
    try {
      return EmbeddedPostgres.builder().start();
    } catch (IOException notStarted) {
      throw new UncheckedIOException(notStarted);
    }
  }

  /** Throws away all that the server keeps for the program. */
  static void clean(Database postgresql) {
    postgresql
        .jdbi()
        .useHandle(handle -> handle.execute("drop schema public cascade; create schema public"));
    migrate(postgresql.source(), "bytea");
  }

  static void close(Database database) {
    ((AgroalDataSource) database.source()).close();
  }

  private static void migrate(DataSource source, String blob) {
    Flyway.configure().dataSource(source).placeholders(Map.of("blob", blob)).load().migrate();
  }

  private static DataSource pool(String url) {
    try {
      return AgroalDataSource.from(
          new AgroalDataSourceConfigurationSupplier()
              .connectionPoolConfiguration(
                  pool ->
                      pool.maxSize(CONNECTIONS)
                          .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url))));
    } catch (SQLException notOpened) {
      throw new IllegalStateException(notOpened);
    }
  }
}
