package org.caisson.persistence;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The database that the settings chose, with its tables in place.
 *
 * @param source connections to it
 * @param jdbi the same connections, for queries
 * @param skipsLocked whether rows can be fetched around those that another process has locked
 */
record Database(DataSource source, Jdbi jdbi, boolean skipsLocked) {

  static Database embedded(DataSource source) {
    return new Database(source, Jdbi.create(source), false);
  }

  static Database postgresql(DataSource source) {
    return new Database(source, Jdbi.create(source), true);
  }

  /** What the work comes to; all that it wrote is kept, or nothing when it throws. */
  <T> T inTransaction(Function<Handle, T> work) {
    return jdbi.inTransaction(work::apply);
  }

  /** The answer to a question. */
  <T> T read(Function<Handle, T> question) {
    return jdbi.withHandle(question::apply);
  }
}
