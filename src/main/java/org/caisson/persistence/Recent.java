package org.caisson.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was read last of plans: whoever reads one table of a plan reads the next one too.
 *
 * @param <T> something of a plan that never changes
 */
final class Recent<T> {
  private static final int KEPT = 4;

  private final Map<UUID, T> read = new LinkedHashMap<>(KEPT, 0.75f, true);

  synchronized Optional<T> find(UUID id) {
    return Optional.ofNullable(read.get(id));
  }

  synchronized void add(UUID id, T what) {
    read.put(id, what);
    if (read.size() > KEPT) {
      read.remove(read.keySet().iterator().next());
    }
  }
}
