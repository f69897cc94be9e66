package org.caisson.planning;

/** What a solved stage came to, and later stages may not give up. */
sealed interface Held permits HeldValue, Settlement {

  /** The id of the stage. */
  String stage();

  /** Whether columns worsen the stage by more than they may, rounding aside. */
  boolean isGivenUpBy(double[] columns, double rounding);
}
