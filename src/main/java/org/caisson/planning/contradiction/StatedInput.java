package org.caisson.planning.contradiction;

import java.util.List;
import org.caisson.domain.plan.InputKind;

/**
 * An input of the model that rows of its program state.
 *
 * @param kind what it states
 * @param number the number of its subject among those of its kind
 * @param subject whose it is, as the user knows it
 * @param month the index of the month that it is about, {@link #EVERY} when it is about all of them
 * @param quantity what is stated, in units of its rows
 * @param bends where it can give way, one for each month of its rows
 */
record StatedInput(
    InputKind kind, int number, String subject, int month, double quantity, List<Bend> bends) {
  /** The input is about every month. */
  static final int EVERY = -1;

  InputKind.Side side() {
    return kind.side();
  }
}
