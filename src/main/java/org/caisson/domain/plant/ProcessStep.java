package org.caisson.domain.plant;

/** The step of production that a line does. */
public enum ProcessStep {
  METAL_PARTS,
  ENERGETICS,
  PROPELLANT,
  FUZE,
  PRIMER,
  /** Load, assemble and pack: the last step of a round. */
  LAP,
  ASSEMBLY,
  OTHER
}
