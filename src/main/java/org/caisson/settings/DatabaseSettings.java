package org.caisson.settings;

import java.util.Optional;
import org.caisson.planning.store.DatabaseChoice;

/** The database as it is written. */
interface DatabaseSettings {

  /** Which one it is. */
  DatabaseChoice kind();

  /** The folder of the embedded database. */
  String directory();

  /** The JDBC address of the PostgreSQL database. */
  String url();

  /** The PostgreSQL user. */
  String username();

  /** The password of that user, absent when the server asks for none. */
  Optional<String> password();
}
