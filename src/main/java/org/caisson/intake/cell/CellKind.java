package org.caisson.intake.cell;

/** What the cells of a column hold. */
public enum CellKind {
  /** Any text, also an id. */
  TEXT,
  /** One of several codes. */
  CHOICE,
  /** A number. */
  NUMBER,
  /** True or false. */
  FLAG,
  /** A month. */
  MONTH,
  /** A day. */
  DATE,
  /** An amount of money in the currency of its row. */
  MONEY,
  /** The currency of all money of its row. */
  CURRENCY,
  /** Several texts with semicolons between them. */
  TEXTS,
  /** Several numbers with semicolons between them. */
  NUMBERS,
  /** Buyers, perhaps with their shares. */
  BUYERS,
  /** Quantities by month or by span of months. */
  SPANS,
  /** The quantity of the month that is the name of the column. */
  DUE,
  /** Payments with their shares, perhaps with their months. */
  PAYMENTS,
  /** Items with their quantities. */
  COMPONENTS,
  /** Workforces with their hours. */
  LABOUR
}
