package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.NewRevision;
import org.caisson.planning.store.Organisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedDocumentStoreTest extends DocumentStoreContract {
  @TempDir private Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = TestDatabases.embedded(folder);
  }

  @AfterEach
  void close() {
    TestDatabases.close(database);
  }

  @Override
  Database database() {
    return database;
  }

  @Test
  void whatIsKeptIsThereAfterARestart() {
    var set = DocumentKind.CONTRACT_SET;
    UUID id = new UUID(1, 1);
    new JdbiDocumentStore(database, Clock.systemUTC(), () -> id)
        .keep(Organisation.DEFAULT, set, new NewRevision("Set", "aa", "[]", "a", ""));
    TestDatabases.close(database);
    database = TestDatabases.embedded(folder);
    assertEquals(
        "Set",
        new JdbiDocumentStore(database, Clock.systemUTC(), () -> id)
            .find(Organisation.DEFAULT, set, id)
            .orElseThrow()
            .name());
  }
}
