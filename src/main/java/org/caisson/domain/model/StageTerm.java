package org.caisson.domain.model;

import org.jspecify.annotations.Nullable;

/**
 * What is measured in an objective stage, with its weight beside other things.
 *
 * @param stage what is measured
 * @param priority the priority whose lateness counts, for {@link StageKind#LATENESS} and only
 *     there; absent means all priorities
 * @param weight what one unit of the measure counts in a weighted stage, above 0; 1 where the stage
 *     has one term only
 */
public record StageTerm(StageKind stage, @Nullable Integer priority, double weight) {

  /** The whole of a kind, with a weight. */
  public StageTerm(StageKind stage, double weight) {
    this(stage, null, weight);
  }

  /** Whether a priority's lateness counts in this term. */
  public boolean covers(int lateness) {
    return stage == StageKind.LATENESS && (priority == null || priority == lateness);
  }
}
