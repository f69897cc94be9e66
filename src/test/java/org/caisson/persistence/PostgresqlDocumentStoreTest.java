package org.caisson.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** On a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresqlDocumentStoreTest extends DocumentStoreContract {
  private EmbeddedPostgres server;
  private Database database;

  @BeforeAll
  void start() {
    server = TestDatabases.startPostgresql();
    database = TestDatabases.postgresql(server);
  }

  @BeforeEach
  void clean() {
    TestDatabases.clean(database);
  }

  @AfterAll
  void stop() throws IOException {
    TestDatabases.close(database);
    server.close();
  }

  @Override
  Database database() {
    return database;
  }
}
