package org.caisson.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** On a real server. */
final class PostgresqlTroubledPlansTest extends TroubledPlansContract {
  private static EmbeddedPostgres server;
  private static Database database;

  @BeforeAll
  static void start() {
    server = TestDatabases.startPostgresql();
    database = TestDatabases.postgresql(server);
  }

  @BeforeEach
  void clean() {
    TestDatabases.clean(database);
  }

  @AfterEach
  void end() {
    stopProcesses();
  }

  @AfterAll
  static void stop() throws IOException {
    TestDatabases.close(database);
    server.close();
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  String sessionsThatWait() {
    return "select count(*) from pg_stat_activity where wait_event_type = 'Lock'";
  }
}
