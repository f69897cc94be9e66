package org.caisson.domain.provenance;

/** How a figure came about. */
public enum Basis {
  /** Publicly reported; the record names its source. */
  REPORTED,
  /** Arithmetic on reported figures; the record's note shows it. */
  DERIVED,
  /** Assumed for the sake of a complete model; nobody reported it. */
  ILLUSTRATIVE
}
