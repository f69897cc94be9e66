package org.caisson.settings;

import io.quarkus.runtime.configuration.MemorySize;

/** The limits of the service as they are written. */
interface ServiceSettings {

  /** The largest request body. */
  MemorySize requestBodyLimit();

  /** How many plans are computed at the same time. */
  int workerThreads();

  /** How many plans may wait for a worker. */
  int queueSize();

  /** How many finished plans are kept in memory. */
  int plansKept();
}
