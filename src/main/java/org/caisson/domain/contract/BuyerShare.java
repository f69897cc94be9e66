package org.caisson.domain.contract;

import java.util.List;

/**
 * A nation's part in a contract line: it pays this share and, where the line restocks, receives it.
 *
 * <p>Shares are typed with a few decimals. What they miss 1 by is taken for rounding up to 0.000001
 * a buyer and evened out when a model is read; more than that is an error in the model, which is
 * reported and never repaired.
 *
 * @param nation the id of the nation
 * @param share above 0 and at most 1; the shares of a line add up to 1
 */
public record BuyerShare(String nation, double share) {
  /** What the share of one buyer may lose by rounding. */
  private static final double ROUNDING = 1e-6;

  /** What the shares add up to. */
  public static double sum(List<BuyerShare> buyers) {
    return buyers.stream().mapToDouble(BuyerShare::share).sum();
  }

  /** Whether the shares add up to 1, rounding aside. */
  public static boolean addUp(List<BuyerShare> buyers) {
    return Math.abs(sum(buyers) - 1) <= ROUNDING * buyers.size();
  }

  /**
   * The shares without their rounding: each divided by the sum of all. Shares that do not add up
   * are left as they are, for validation to report.
   */
  public static List<BuyerShare> withoutRounding(List<BuyerShare> buyers) {
    if (!addUp(buyers)) {
      return buyers;
    }
    double sum = sum(buyers);
    return buyers.stream().map(b -> new BuyerShare(b.nation(), b.share() / sum)).toList();
  }
}
