package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.model.PlanningModel;

/** Payments of a contract line add up, and it can be said when each is due. */
final class PaymentChecks {
  private PaymentChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "payments.sum",
            "The shares of the payments of a contract line add up to 1.",
            PaymentChecks::sum),
        Check.error(
            "payments.month",
            "A milestone has a month, an advance a month or an award, a payment on delivery none.",
            PaymentChecks::months),
        Check.warning(
            "payments.noPrice",
            "A contract line with payments has a unit price.",
            PaymentChecks::noPrice));
  }

  private static void sum(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          double sum = Payment.sum(line.payments());
          // An unreadable share is reported as such, and leaves nothing to add up.
          boolean readable = !line.payments().isEmpty() && !Double.isNaN(sum);
          if (readable && !Payment.addUp(line.payments())) {
            issues.report(
                p.at("payments"),
                sum,
                "The shares of the payments of contract line "
                    + Words.name(line.id())
                    + " add up to "
                    + Words.number(sum)
                    + " and not to 1, so "
                    + (sum < 1
                        ? "part of the price would never be paid"
                        : "more than the price would be paid")
                    + ". Maybe a payment is missing or a share was mistyped; when all payments are"
                    + " left out the price is paid on delivery.");
          }
        });
  }

  private static void months(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (at, line) ->
            at.each(
                "payments",
                line.payments(),
                (p, payment) -> {
                  String wrong = wrongMonth(line, payment);
                  if (!wrong.isEmpty()) {
                    String value = payment.month() == null ? null : payment.month().toString();
                    issues.report(p.at("month"), value, wrong);
                  }
                }));
  }

  private static String wrongMonth(ContractLine line, Payment payment) {
    String of = " of contract line " + Words.name(line.id());
    return switch (payment.kind()) {
      case DELIVERY ->
          payment.month() == null
              ? ""
              : "A payment on delivery"
                  + of
                  + " has a month ("
                  + payment.month()
                  + "), but is paid with each delivery. Maybe it is a `MILESTONE`, or the month is"
                  + " to be removed.";
      case MILESTONE ->
          payment.month() != null
              ? ""
              : "A milestone"
                  + of
                  + " has no month, so it cannot be said when it is paid. Maybe add `month`.";
      case ADVANCE ->
          payment.dueOn(line) != null
              ? ""
              : "An advance"
                  + of
                  + " has no month, and the line has no award in whose month it would be paid."
                  + " Maybe add `month` to the advance, or `awarded` to the line.";
    };
  }

  private static void noPrice(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          if (!line.payments().isEmpty() && line.unitPrice() == null) {
            issues.report(
                p.at("payments"),
                null,
                "Contract line "
                    + Words.name(line.id())
                    + " has payments and no unit price, so nothing is paid. Maybe add `unitPrice`.");
          }
        });
  }
}
