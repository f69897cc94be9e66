package org.caisson.planning.sweep;

import java.util.List;
import java.util.Optional;

/**
 * What each stage of a plan comes to as a parameter goes from one value to another.
 *
 * @param parameter what is changed, for the user
 * @param from the lowest value
 * @param to the highest value
 * @param stages the stages, in their order
 * @param points what was planned, by ascending value
 * @param pieces the spans between planned values that have plans, ascending; over those that are
 *     proven every stage is linear, and neighbours differ in slope
 * @param plans how many plans were made for it, the plan of the unchanged model not among them
 * @param remarks why something is not proven, for the user
 */
public record Sweep(
    String parameter,
    double from,
    double to,
    List<SweptStage> stages,
    List<SweepPoint> points,
    List<SweepPiece> pieces,
    int plans,
    List<String> remarks) {

  /**
   * A stage.
   *
   * @param id its id
   * @param name its name
   * @param unit the unit of its value
   * @param sense {@code MINIMIZE} or {@code MAXIMIZE}
   */
  public record SweptStage(String id, String name, String unit, String sense) {}

  /** A span that is no larger than this, as a share of the whole, lies between planned values. */
  public static final double TINY = 1e-6;

  /**
   * Whether the values are known everywhere between {@code from} and {@code to}, with proof, but
   * for {@link #TINY} spans of which the ends are.
   */
  public boolean isExact() {
    double reached = from;
    for (SweepPiece piece : pieces) {
      boolean tiny = piece.to() - piece.from() <= 2 * TINY * (to - from);
      if (piece.from() > reached || !(piece.proven() || tiny)) {
        return false;
      }
      reached = piece.to();
    }
    return reached >= to;
  }

  /** The piece that a value lies in; at a breakpoint the one that ends there. */
  public Optional<SweepPiece> pieceAt(double value) {
    return pieces.stream().filter(piece -> piece.contains(value)).findFirst();
  }
}
