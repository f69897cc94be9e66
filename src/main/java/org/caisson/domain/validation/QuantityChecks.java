package org.caisson.domain.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Ceiling, firm, option, called off, delivered and scheduled quantities agree. */
final class QuantityChecks {
  /** Quantities that are sums of others may differ by rounding only. */
  private static final double RELATIVE_TOLERANCE = 1e-6;

  private QuantityChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "quantity.calledOffAboveFirm",
            "No more is called off than is firm: call-offs are part of the firm quantity.",
            QuantityChecks::calledOffAboveFirm),
        Check.error(
            "quantity.deliveredAboveFirm",
            "No more is delivered than is firm.",
            QuantityChecks::deliveredAboveFirm),
        Check.error(
            "quantity.aboveCeiling",
            "Firm and option quantity together stay within the framework's ceiling.",
            QuantityChecks::aboveCeiling),
        Check.error(
            "schedule.aboveOutstanding",
            "The schedule adds up to no more than the firm quantity that is not yet delivered.",
            QuantityChecks::scheduledAboveOutstanding),
        Check.warning(
            "schedule.belowOutstanding",
            "The schedule covers the whole firm quantity that is not yet delivered.",
            QuantityChecks::scheduledBelowOutstanding),
        Check.warning(
            "option.noExpiry",
            "An option quantity has a date on which it expires.",
            QuantityChecks::optionWithoutExpiry),
        Check.warning(
                "option.expired",
                "An option quantity has not expired before the horizon.",
                QuantityChecks::expiredOption)
            .needing("/horizon/start"),
        Check.error(
            "contract.firmAboveCeiling",
            "What a contract reports as ordered stays within its ceiling.",
            QuantityChecks::contractAboveCeiling));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, ContractLine> visitor) {
    Pointer.ROOT.each("contractLines", model.contractLines(), visitor);
  }

  private static boolean exceeds(double value, double bound) {
    return value > bound + RELATIVE_TOLERANCE * Math.abs(bound);
  }

  private static String of(ContractLine line) {
    return " of contract line " + Words.name(line.id());
  }

  private static String quantity(String name, double value) {
    return Words.name(name) + " (" + Words.number(value) + ")";
  }

  private static void calledOffAboveFirm(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (line.firm() >= 0 && line.calledOff() > line.firm()) {
            issues.report(
                p.at("calledOff"),
                line.calledOff(),
                quantity("calledOff", line.calledOff())
                    + of(line)
                    + " is more than "
                    + quantity("firm", line.firm())
                    + ", of which it is a part. Maybe the call-off is still to be added to"
                    + " `firm`.");
          }
        });
  }

  private static void deliveredAboveFirm(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (line.firm() >= 0 && line.delivered() > line.firm()) {
            issues.report(
                p.at("delivered"),
                line.delivered(),
                quantity("delivered", line.delivered())
                    + of(line)
                    + " is more than "
                    + quantity("firm", line.firm())
                    + ", so more would have come than was ordered. Maybe an order is missing from"
                    + " `firm`.");
          }
        });
  }

  private static void aboveCeiling(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          Double ceiling = line.ceiling();
          double asked = line.firm() + line.option();
          if (ceiling != null && exceeds(asked, ceiling)) {
            issues.report(
                p.at("ceiling"),
                ceiling,
                quantity("ceiling", ceiling)
                    + of(line)
                    + " is less than firm and option together ("
                    + Words.number(asked)
                    + "), which the framework does not permit. Maybe the option is already part of"
                    + " `firm`.");
          }
        });
  }

  private static void scheduledAboveOutstanding(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          // More delivered than firm is reported as such, and leaves nothing to compare with.
          if (line.outstanding() >= 0 && exceeds(line.scheduled(), line.outstanding())) {
            issues.report(
                p.at("schedule"),
                line.scheduled(),
                schedule(line)
                    + ", but only "
                    + Words.number(line.outstanding())
                    + " are firm and not yet delivered. Maybe option quantities or past deliveries"
                    + " are in the schedule.");
          }
        });
  }

  private static void scheduledBelowOutstanding(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (exceeds(line.outstanding(), line.scheduled())) {
            issues.report(
                p.at("schedule"),
                line.scheduled(),
                schedule(line)
                    + " of the "
                    + Words.number(line.outstanding())
                    + " that are firm and not yet delivered; the rest has no due month"
                    + unscheduled(line)
                    + " Maybe the last deliveries lie after the horizon, or an entry is missing.");
          }
        });
  }

  private static String unscheduled(ContractLine line) {
    return line.earlyDelivery()
        ? ": it may be delivered at any time and is never late."
        : " and, as nothing is accepted ahead of the schedule, is not planned.";
  }

  private static String schedule(ContractLine line) {
    return "The schedule" + of(line) + " adds up to " + Words.number(line.scheduled());
  }

  private static void optionWithoutExpiry(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (line.option() > 0 && line.optionExpiry() == null) {
            issues.report(
                p.at("optionExpiry"),
                null,
                quantity("option", line.option())
                    + of(line)
                    + " never expires as it stands. Maybe add `optionExpiry`, the last day on which"
                    + " it can be exercised.");
          }
        });
  }

  private static void expiredOption(PlanningModel model, IssueCollector issues) {
    YearMonth start = model.horizon().start();
    eachLine(
        model,
        (p, line) -> {
          LocalDate expiry = line.optionExpiry();
          if (line.option() > 0 && expiry != null && YearMonth.from(expiry).isBefore(start)) {
            issues.report(
                p.at("optionExpiry"),
                expiry.toString(),
                quantity("option", line.option())
                    + of(line)
                    + " expired on "
                    + expiry
                    + ", before the planned months begin, so it cannot be exercised any more. Maybe"
                    + " it was exercised and belongs to `firm`, or can be removed.");
          }
        });
  }

  private static void contractAboveCeiling(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contracts",
        model.contracts(),
        (p, contract) -> {
          Money firm = contract.firm();
          if (firm != null && comparable(firm, contract.ceiling())) {
            look(p, contract, firm.amount(), contract.ceiling().amount(), issues);
          }
        });
  }

  private static boolean comparable(Money firm, @Nullable Money ceiling) {
    return ceiling != null && ceiling.currency().equals(firm.currency());
  }

  private static void look(
      Pointer p, Contract contract, double firm, double ceiling, IssueCollector issues) {
    if (exceeds(firm, ceiling)) {
      issues.report(
          p.at("firm").at("amount"),
          firm,
          "What is ordered under contract "
              + Words.name(contract.id())
              + " ("
              + Words.number(firm)
              + ") is more than its ceiling ("
              + Words.number(ceiling)
              + "). Maybe the two were swapped, or are in millions and in units.");
    }
  }
}
