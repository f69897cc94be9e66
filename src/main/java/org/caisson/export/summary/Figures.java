package org.caisson.export.summary;

import java.util.Locale;

/** Numbers as a person reads them. */
final class Figures {
  private static final double NOISE = 0.005;

  private Figures() {}

  /** Whole units with thousands apart, and a decimal or two where the number is small. */
  static String units(double value) {
    double size = Math.abs(value);
    if (size < NOISE) {
      return "0";
    }
    if (size >= 100 || Math.abs(value - Math.rint(value)) < NOISE) {
      return grouped(value);
    }
    return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", value);
  }

  /** A quantity in a table, where nothing is a dash. */
  static String cell(double value) {
    return Math.abs(value) < NOISE ? "-" : units(value);
  }

  /** Large amounts of money or units in a few characters. */
  static String brief(double value) {
    double size = Math.abs(value);
    if (size >= 1e9) {
      return String.format(Locale.ROOT, "%.2f bn", value / 1e9);
    }
    if (size >= 1e6) {
      return String.format(Locale.ROOT, "%.1f m", value / 1e6);
    }
    return units(value);
  }

  /** What one more unit is worth; it may be small and still matter. */
  static String worth(double value) {
    return Math.abs(value) < 0.01 ? tiny(value) : units(value);
  }

  /** A tempo. */
  static String tempo(double value) {
    return String.format(Locale.ROOT, "%.2f", Math.max(0, value));
  }

  /** A very small number of a proof. */
  static String tiny(double value) {
    return value == 0 ? "0" : String.format(Locale.ROOT, "%.1e", value);
  }

  /** A share as a percentage; only a whole is 100 %. */
  static String percent(double share) {
    double percent = 100 * share;
    double shown = share < 1 ? Math.floor(percent) : Math.rint(percent);
    return String.format(Locale.ROOT, "%.0f %%", shown);
  }

  /** A share in percent with one decimal. */
  static String percentTenths(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String grouped(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value)).replace(',', ' ');
  }
}
