package org.caisson.formulation.stage;

import java.util.function.IntToDoubleFunction;

/** How own use that is not met is weighed against stock that lies too low. */
final class UnmetUse {
  private UnmetUse() {}

  /**
   * The weight of a unit by month, reasoned in {@link FloorShortfallStage}: more than the months
   * that are left, and falling by more than 1 a month.
   */
  static IntToDoubleFunction weightOver(int months) {
    return t -> 3.0 * months - 2.0 * t;
  }
}
