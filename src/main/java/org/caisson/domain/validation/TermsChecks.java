package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** The delivery terms of contract lines can be kept and say nothing in vain. */
final class TermsChecks {
  private TermsChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "terms.latest",
                "The last month in which the buyers accept deliveries is neither before the"
                    + " earliest one nor before the horizon.",
                TermsChecks::latest)
            .needing("/horizon/start"),
        Check.warning(
            "schedule.afterLatest",
            "Nothing is due after the last month in which the buyers accept deliveries.",
            TermsChecks::dueAfterLatest),
        Check.warning(
            "terms.idlePenalty",
            "A penalty is stated only where the terms let it become due.",
            TermsChecks::idlePenalties),
        Check.error(
            "terms.neverWhole",
            "A line that is delivered as a whole has a month in which all of it is accepted.",
            TermsChecks::neverWhole),
        Check.error(
            "terms.wholeOption",
            "No option is to be exercised of a line that is delivered as a whole.",
            TermsChecks::wholeOptions),
        Check.error(
            "option.payments",
            "A line of which an option is to be exercised is paid on delivery.",
            TermsChecks::paidOtherwise));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, ContractLine> visitor) {
    Pointer.ROOT.each("contractLines", model.contractLines(), visitor);
  }

  private static void latest(PlanningModel model, IssueCollector issues) {
    YearMonth start = model.horizon().start();
    eachLine(
        model,
        (p, line) -> {
          YearMonth latest = line.terms().latest();
          YearMonth earliest = line.earliest();
          if (latest != null && earliest != null && latest.isBefore(earliest)) {
            report(
                p,
                line,
                latest,
                "is before `earliest` (" + earliest + "). Maybe the two were swapped.",
                issues);
          } else if (latest != null && latest.isBefore(start)) {
            report(
                p,
                line,
                latest,
                "is before the planned months, which begin in "
                    + start
                    + ", so nothing could be delivered. Maybe the year is wrong, or the line is"
                    + " done and can be removed.",
                issues);
          }
        });
  }

  private static void report(
      Pointer at, ContractLine line, YearMonth latest, String why, IssueCollector issues) {
    issues.report(
        at.at("latest"),
        latest.toString(),
        "`latest` (" + latest + ") of contract line " + Words.name(line.id()) + " " + why);
  }

  private static void dueAfterLatest(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          YearMonth latest = line.terms().latest();
          if (latest != null) {
            p.each(
                "schedule",
                line.schedule(),
                (at, part) -> {
                  if (part.to().isAfter(latest)) {
                    issues.report(
                        at.at(part.to().equals(part.from()) ? "from" : "to"),
                        part.to().toString(),
                        "Contract line "
                            + Words.name(line.id())
                            + " has deliveries due until "
                            + part.to()
                            + ", but the buyers accept deliveries until "
                            + latest
                            + " only. What is due later must be delivered ahead or is lost. Maybe"
                            + " `latest` is too early.");
                  }
                });
          }
        });
  }

  private static void idlePenalties(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          DeliveryTerms terms = line.terms();
          boolean hard = terms.lateness() == Requirement.HARD;
          boolean complete = terms.completion() == Requirement.HARD;
          if (hard) {
            idle(p, line, "latePenalty", terms.latePenalty(), "lateness", issues);
          }
          if (hard || complete) {
            String by = complete ? "completion" : "lateness";
            idle(p, line, "undeliveredPenalty", terms.undeliveredPenalty(), by, issues);
          }
        });
  }

  private static void idle(
      Pointer at,
      ContractLine line,
      String penalty,
      @Nullable Money amount,
      String hard,
      IssueCollector issues) {
    if (amount != null) {
      issues.report(
          at.at(penalty).at("amount"),
          amount.amount(),
          Words.name(penalty)
              + " ("
              + Words.number(amount.amount())
              + ") of contract line "
              + Words.name(line.id())
              + " never becomes due, because its `"
              + hard
              + "` is `HARD`. Maybe remove the penalty, or make the requirement `SOFT`.");
    }
  }

  private static void neverWhole(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          DeliveryTerms terms = line.terms();
          boolean inTime = !terms.lateDelivery() || terms.lateness() == Requirement.HARD;
          if (!terms.partialDelivery() && inTime && !line.earlyDelivery() && dueMonths(line) > 1) {
            issues.report(
                p.at("partialDelivery"),
                "false",
                "Contract line "
                    + Words.name(line.id())
                    + " is due over "
                    + dueMonths(line)
                    + " months and accepts neither parts nor anything early or late, so it can"
                    + " never be delivered. Maybe make it due in one month, or accept early"
                    + " deliveries.");
          }
        });
  }

  private static long dueMonths(ContractLine line) {
    return line.schedule().stream()
        .filter(part -> part.quantity() > 0 && !part.to().isBefore(part.from()))
        .flatMap(
            part -> Stream.iterate(part.from(), m -> !m.isAfter(part.to()), m -> m.plusMonths(1)))
        .distinct()
        .count();
  }

  private static boolean exercises(PlanningModel model, ContractLine line) {
    return model.policy().exerciseOptions() && line.option() > 0;
  }

  /** Advances and milestones are parts of the price of the firm quantity, and of that alone. */
  private static void paidOtherwise(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          boolean otherwise =
              line.payments().stream().anyMatch(part -> part.kind() != Payment.Kind.DELIVERY);
          if (exercises(model, line) && otherwise) {
            issues.report(
                p.at("option"),
                line.option(),
                "`option` ("
                    + Words.number(line.option())
                    + ") of contract line "
                    + Words.name(line.id())
                    + " may be exercised, but its `payments` do not say what is paid for it before"
                    + " delivery. Maybe make the option a contract line of its own, or leave"
                    + " `exerciseOptions` out of the policy.");
          }
        });
  }

  private static void wholeOptions(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (exercises(model, line) && !line.terms().partialDelivery()) {
            issues.report(
                p.at("option"),
                line.option(),
                "`option` ("
                    + Words.number(line.option())
                    + ") of contract line "
                    + Words.name(line.id())
                    + " cannot be exercised unit by unit, because its `partialDelivery` is false."
                    + " Maybe make the option a contract line of its own, or leave"
                    + " `exerciseOptions` out of the policy.");
          }
        });
  }
}
