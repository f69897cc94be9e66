package org.caisson.persistence;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedTroubledPlansTest extends TroubledPlansContract {
  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = TestDatabases.embedded(folder);
  }

  @AfterEach
  void close() {
    stopProcesses();
    TestDatabases.close(database);
  }

  @Override
  Database database() {
    return database;
  }

  @Override
  String sessionsThatWait() {
    return "select count(*) from information_schema.sessions where blocker_id is not null";
  }
}
