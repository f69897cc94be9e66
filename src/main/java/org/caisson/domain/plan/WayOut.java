package org.caisson.domain.plan;

import java.util.List;

/**
 * A way to make hard data hold that contradict each other.
 *
 * @param kind what gives way
 * @param possible whether it alone makes the rest possible
 * @param relaxations what gives way by how much; empty when not possible. The sum is the least
 *     there is; where it can be had in several ways, this is the latest
 * @param totals the sums of the relaxations, one for each unit; when not possible, what is missing
 *     still, however much gives way
 * @param planned whether the model with these relaxations was planned through all its stages
 * @param stages what the stages of that plan came to; empty unless planned
 * @param words the whole of it, in the user's words
 */
public record WayOut(
    Kind kind,
    boolean possible,
    List<Relaxation> relaxations,
    List<Total> totals,
    boolean planned,
    List<StageResult> stages,
    String words) {

  /** What gives way. */
  public enum Kind {
    /** More capacity, with every commitment kept. */
    EXTRA_CAPACITY,
    /** Smaller commitments, with no more capacity than there is. */
    RELAXED_COMMITMENTS
  }

  /**
   * A sum of relaxations.
   *
   * @param amount the sum
   * @param unit what it counts
   */
  public record Total(double amount, String unit) {}
}
