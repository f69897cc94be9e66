package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.caisson.planning.store.StoreUnavailableException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which faults pass by themselves, and which are the program's. */
class DatabaseFaultsTest {
  @TempDir Path folder;
  private @Nullable Database database;

  @BeforeEach
  void open() {
    database = TestDatabases.embedded(folder);
  }

  @AfterEach
  void close() {
    TestDatabases.close(database);
  }

  @Test
  void aConnectionThatIsLostWhileAJobIsScheduledIsAnOutage() {
    failWith(new SQLRuntimeException(new SQLException("gone", "08006")), true);
  }

  @Test
  void aConnectionThatCannotBeHadIsAnOutage() {
    failWith(new SQLRuntimeException(new SQLException("no connection in time")), true);
  }

  @Test
  void whatTheDatabaseHasNoPartInIsNoOutage() {
    failWith(new UnableToExecuteStatementException("a parameter is not bound"), false);
  }

  @Test
  void aRowThatIsThereAlreadyIsNoOutage() {
    failWith(new SQLRuntimeException(new SQLException("twice", "23505")), false);
  }

  private void failWith(RuntimeException fault, boolean outage) {
    RuntimeException told =
        assertThrows(
            RuntimeException.class,
            () ->
                database.inTransaction(
                    handle -> {
                      throw fault;
                    }));
    assertSame(fault, outage ? told.getCause() : told);
    assertSame(outage ? StoreUnavailableException.class : fault.getClass(), told.getClass());
  }
}
