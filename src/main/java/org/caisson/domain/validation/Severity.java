package org.caisson.domain.validation;

/** Whether a model with this issue can be planned. */
public enum Severity {
  /** The model cannot be planned until this is mended. */
  ERROR,
  /** The model can be planned; the reader should know. */
  WARNING
}
