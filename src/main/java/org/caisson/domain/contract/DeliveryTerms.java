package org.caisson.domain.contract;

import java.time.YearMonth;
import org.caisson.domain.money.Money;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What buyers accept, beyond the schedule of a contract line. In a document its fields stand in the
 * contract line itself.
 *
 * @param lateness {@code SOFT}: lateness is measured and brought to its least; {@code HARD}: every
 *     unit is delivered by the month in which it is due; {@code IGNORED}: lateness is shown in the
 *     plan and no stage looks at it, but for its penalty in the cost
 * @param completion {@code HARD}: everything due within the horizon is delivered within it, and by
 *     {@code latest}; {@code SOFT} and {@code IGNORED}: what is not delivered stays owed
 * @param lateDelivery whether units can be delivered after the month in which they are due; if not,
 *     what is not delivered in time is never delivered
 * @param latest the last month in which the buyers accept deliveries; absent means any
 * @param partialDelivery whether a month's deliveries may be a part of the line; if not, the line
 *     is delivered in one month as a whole or not at all (a mixed-integer program)
 * @param latePenalty money per unit and month that ends with it owed, also where it can no longer
 *     be delivered; absent means none
 * @param undeliveredPenalty money per unit due within the horizon and never delivered in it; absent
 *     means none
 */
public record DeliveryTerms(
    Requirement lateness,
    Requirement completion,
    boolean lateDelivery,
    @Nullable YearMonth latest,
    boolean partialDelivery,
    @Nullable Money latePenalty,
    @Nullable Money undeliveredPenalty) {

  /** Partial and late deliveries are accepted, and cost nothing but lateness. */
  public static final DeliveryTerms USUAL =
      new DeliveryTerms(Requirement.SOFT, Requirement.SOFT, true, null, true, null, null);

  /** Whether late or undelivered units cost money. */
  public boolean hasPenalty() {
    return latePenalty != null || undeliveredPenalty != null;
  }
}
