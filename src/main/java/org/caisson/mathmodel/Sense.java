package org.caisson.mathmodel;

/**
 * How an objective is told to people. Inside, every objective is brought to its least: one to be
 * maximised is kept as its negative, and turned around where it is shown.
 */
public enum Sense {
  /** The least value is what people ask for. */
  MINIMIZE,
  /** The least value is the negative of what people ask for. */
  MAXIMIZE;

  /** The value as people read it; told again, it is what it was. */
  public double told(double least) {
    return this == MINIMIZE || least == 0 ? least : -least;
  }
}
