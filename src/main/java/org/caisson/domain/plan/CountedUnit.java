package org.caisson.domain.plan;

import java.util.Map;

/** Says how much of a unit there is: {@code 1 copy}, {@code 2 copies}. */
public final class CountedUnit {
  private static final Map<String, String> ONE_OF =
      Map.of(
          "copies",
          "copy",
          "people",
          "person",
          "hours",
          "hour",
          "deliveries",
          "delivery",
          "lines",
          "line");

  private CountedUnit() {}

  /** A figure with its unit, which is the unit of one where the figure is 1. */
  public static String of(String figure, String unit) {
    return figure + " " + (figure.equals("1") ? ONE_OF.getOrDefault(unit, unit) : unit);
  }
}
