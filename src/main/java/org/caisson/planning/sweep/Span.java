package org.caisson.planning.sweep;

/**
 * A part of a sweep between two planned values.
 *
 * @param left the lower end
 * @param right the upper end
 * @param edgeCuts how often it was halved because one end has no plan
 */
record Span(Knot left, Knot right, int edgeCuts) {

  double width() {
    return right.at() - left.at();
  }

  double middle() {
    return left.at() + width() / 2;
  }

  /** Whether both ends have a plan. */
  boolean isSolved() {
    return left.point().isSolved() && right.point().isSolved();
  }

  /** Whether one end has a plan and the other has none. */
  boolean isEdge() {
    return left.point().isSolved() != right.point().isSolved();
  }

  /** Whether all of another span lies within it. */
  boolean covers(Span other) {
    return left.at() <= other.left().at() && other.right().at() <= right.at();
  }

  /** Whether a value lies inside, and not as near to an end as rounding. */
  boolean holdsInside(double value, double nearEnd) {
    return value > left.at() + nearEnd * width() && value < right.at() - nearEnd * width();
  }
}
