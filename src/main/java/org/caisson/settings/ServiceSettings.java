package org.caisson.settings;

import io.quarkus.runtime.configuration.MemorySize;
import org.caisson.planning.jobs.ServiceRole;

/** The limits of the service as they are written. */
interface ServiceSettings {

  /** What this process does. */
  ServiceRole role();

  /** The largest request body. */
  MemorySize requestBodyLimit();

  /** How many plans are computed at the same time. */
  int workerThreads();

  /** How many plans may wait for a worker. */
  int queueSize();

  /** How many finished plans are kept. */
  int plansKept();
}
