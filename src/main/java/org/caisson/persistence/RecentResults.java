package org.caisson.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ProductionPlan;

/** The plans that were read last: whoever reads one table of a plan reads the next one too. */
final class RecentResults {
  private static final int KEPT = 4;

  private final Map<UUID, ProductionPlan> plans = new LinkedHashMap<>(KEPT, 0.75f, true);

  synchronized Optional<ProductionPlan> find(UUID id) {
    return Optional.ofNullable(plans.get(id));
  }

  synchronized void add(UUID id, ProductionPlan plan) {
    plans.put(id, plan);
    if (plans.size() > KEPT) {
      plans.remove(plans.keySet().iterator().next());
    }
  }
}
