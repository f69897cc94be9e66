package org.caisson.persistence;

import com.github.kagkarlsson.shaded.jdbc.SQLRuntimeException;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.caisson.planning.store.StoreUnavailableException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * The database that the settings chose, with its tables in place.
 *
 * @param source connections to it
 * @param jdbi the same connections, for queries
 * @param shared whether other processes can use it at the same time
 */
record Database(DataSource source, Jdbi jdbi, boolean shared) {
  /** What the text, the data or the tables are to blame for will not be better later. */
  private static final Set<String> LASTING = Set.of("22", "23", "42");

  static Database embedded(DataSource source) {
    return new Database(source, Jdbi.create(source), false);
  }

  static Database postgresql(DataSource source) {
    return new Database(source, Jdbi.create(source), true);
  }

  /**
   * What the work comes to; all that it wrote is kept, or nothing when it throws.
   *
   * @throws StoreUnavailableException when the database cannot be reached just now
   */
  <T> T inTransaction(Function<Handle, T> work) {
    try {
      return jdbi.inTransaction(work::apply);
    } catch (JdbiException | SQLRuntimeException fault) {
      throw told(fault);
    }
  }

  /**
   * The answer to a question.
   *
   * @throws StoreUnavailableException when the database cannot be reached just now
   */
  <T> T read(Function<Handle, T> question) {
    try {
      return jdbi.withHandle(question::apply);
    } catch (JdbiException | SQLRuntimeException fault) {
      throw told(fault);
    }
  }

  private static RuntimeException told(RuntimeException fault) {
    return isLasting(fault) ? fault : new StoreUnavailableException(fault);
  }

  /** What the database has no part in is a fault of the program, and lasts too. */
  private static boolean isLasting(Throwable fault) {
    boolean ofTheDatabase = false;
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        ofTheDatabase = true;
        String state = sql.getSQLState();
        if (state != null) {
          return LASTING.contains(state.substring(0, Math.min(2, state.length())));
        }
      }
    }
    return !ofTheDatabase;
  }
}
