package org.caisson.settings;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** The one place where new identities come from. */
final class Identifiers {

  @Produces
  @Singleton
  Supplier<UUID> randomIdentifiers() {
    return UUID::randomUUID;
  }
}
