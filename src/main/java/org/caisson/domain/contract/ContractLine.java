package org.caisson.domain.contract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One line of a contract (CLIN): an item for buyers, with its quantities, dates and price.
 *
 * <p>The firm quantity that is not yet delivered is planned. A ceiling is not an order and an
 * option is not one until it is exercised, which the planner does only where the policy says so;
 * both are kept apart and reported.
 *
 * @param id unique among contract lines
 * @param contract the id of the contract it belongs to
 * @param item the id of the item that is delivered
 * @param buyers who pays and, where the line restocks, receives; at least one
 * @param destination where deliveries go
 * @param priority 1 is served first; lines of equal priority compete
 * @param ceiling the most units the framework permits; absent when there is no framework
 * @param firm units that are bindingly ordered, call-offs included
 * @param option units that the buyers may still order until {@code optionExpiry}
 * @param calledOff the part of {@code firm} that came about by call-offs under the framework
 * @param delivered the part of {@code firm} that was delivered before the horizon
 * @param optionExpiry the last day on which the option can be exercised
 * @param unitPrice the price of a unit; absent when not stated, and then it costs no budget
 * @param awarded the date of award; deliveries then wait for the production lead time
 * @param decided the date of the decision to buy, when there is no award yet; deliveries then wait
 *     for the administrative and the production lead time
 * @param earliest the first month in which the buyers accept deliveries; absent means any
 * @param earlyDelivery whether the buyers accept deliveries ahead of the schedule
 * @param schedule when the planned quantity is due; adds up to {@code firm - delivered} or less
 * @param eligibleProducers ids of the producers that may fill it; empty means all
 * @param terms what the buyers accept beyond the schedule
 * @param payments when the price is paid; empty means on delivery
 * @param deliverAt the id of the site at which it is handed over; absent means at any site that may
 *     fill it
 * @param provenance where the figures come from
 */
public record ContractLine(
    String id,
    String contract,
    String item,
    List<BuyerShare> buyers,
    Destination destination,
    int priority,
    @Nullable Double ceiling,
    double firm,
    double option,
    double calledOff,
    double delivered,
    @Nullable LocalDate optionExpiry,
    @Nullable Money unitPrice,
    @Nullable LocalDate awarded,
    @Nullable LocalDate decided,
    @Nullable YearMonth earliest,
    boolean earlyDelivery,
    List<MonthlyQuantity> schedule,
    List<String> eligibleProducers,
    DeliveryTerms terms,
    List<Payment> payments,
    @Nullable String deliverAt,
    Provenance provenance) {

  /** On the usual terms. */
  public ContractLine(
      String id,
      String contract,
      String item,
      List<BuyerShare> buyers,
      Destination destination,
      int priority,
      @Nullable Double ceiling,
      double firm,
      double option,
      double calledOff,
      double delivered,
      @Nullable LocalDate optionExpiry,
      @Nullable Money unitPrice,
      @Nullable LocalDate awarded,
      @Nullable LocalDate decided,
      @Nullable YearMonth earliest,
      boolean earlyDelivery,
      List<MonthlyQuantity> schedule,
      List<String> eligibleProducers,
      Provenance provenance) {
    this(
        id,
        contract,
        item,
        buyers,
        destination,
        priority,
        ceiling,
        firm,
        option,
        calledOff,
        delivered,
        optionExpiry,
        unitPrice,
        awarded,
        decided,
        earliest,
        earlyDelivery,
        schedule,
        eligibleProducers,
        DeliveryTerms.USUAL,
        List.of(),
        null,
        provenance);
  }

  /** Units still to be delivered: ordered and not yet delivered when the horizon begins. */
  public double outstanding() {
    return firm - delivered;
  }

  /** Units of the option that the framework's ceiling leaves room for. */
  public double exercisable() {
    return ceiling == null ? option : Math.min(option, Math.max(0, ceiling - firm));
  }

  /** Units of the delivery schedule. */
  public double scheduled() {
    return schedule.stream().mapToDouble(MonthlyQuantity::quantity).sum();
  }

  /** The part of a unit's price that is paid when the unit is delivered. */
  public double shareOnDelivery() {
    return payments.isEmpty()
        ? 1
        : payments.stream()
            .filter(payment -> payment.kind() == Payment.Kind.DELIVERY)
            .mapToDouble(Payment::share)
            .sum();
  }

  /** The part that a nation buys, 0 when it is no buyer. */
  public double shareOf(String nation) {
    return buyers.stream()
        .filter(buyer -> buyer.nation().equals(nation))
        .mapToDouble(BuyerShare::share)
        .sum();
  }
}
