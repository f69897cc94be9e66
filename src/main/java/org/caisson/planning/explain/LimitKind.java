package org.caisson.planning.explain;

import java.util.Arrays;
import java.util.Optional;

/** What a limit is a limit of. */
public enum LimitKind {
  /** The MAX rate of a line. */
  MAX("capacity-state"),
  /** How fast the tempo of a line may rise. */
  RAMP("ramp"),
  /** What a source can provide a month. */
  SUPPLY("supply"),
  /** What a site can store of an item. */
  STORAGE("storage"),
  /** What a nation may pay in a fiscal year. */
  BUDGET("budget"),
  /** The regular hours of a workforce. */
  PEOPLE("working-hours"),
  /** The overtime of a workforce. */
  OVERTIME("overtime"),
  /** The people whom a workforce can take in a month, or who can be hired in a region. */
  HIRING("hiring"),
  /** How often an expansion option can be bought, or what may be spent on them in a year. */
  EXPANSION("expansion"),
  /** What leaves over a lane in a month. */
  LANE("lanes"),
  /** What an aid package may pay. */
  AID_PACKAGE("aid-package");

  private final String family;

  LimitKind(String family) {
    this.family = family;
  }

  /** The id of the constraint family that says it in the linear program. */
  public String family() {
    return family;
  }

  /** The kind of a family; empty for families that are no limits, for example demands. */
  public static Optional<LimitKind> of(String family) {
    return Arrays.stream(values()).filter(kind -> kind.family.equals(family)).findFirst();
  }
}
