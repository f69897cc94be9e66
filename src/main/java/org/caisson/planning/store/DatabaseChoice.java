package org.caisson.planning.store;

/** Where things are kept. */
public enum DatabaseChoice {
  /** In a file of this process's own; there is nothing to install. */
  EMBEDDED,
  /** On a PostgreSQL server, which several processes can share. */
  POSTGRESQL,
  /** Nowhere: commands other than the service keep nothing and open no database. */
  NONE
}
