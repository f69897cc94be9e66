package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.SupplyStep;

/** Dated steps of capacity and supply say what they change, once a month, and to sane rates. */
final class CapacityStepChecks {
  private CapacityStepChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "step.itemMissing",
            "A capacity step of a line with several products says in whose units it is.",
            CapacityStepChecks::itemMissing),
        Check.error(
            "step.itemNotMade",
            "A capacity step is in units of an item that its line makes.",
            CapacityStepChecks::itemNotMade),
        Check.error(
            "step.empty",
            "A capacity step changes at least one rate.",
            CapacityStepChecks::changesNothing),
        Check.error(
            "step.duplicate",
            "A line or a supply has at most one step in a month.",
            CapacityStepChecks::twoInOneMonth),
        Check.error(
            "step.order",
            "After each capacity step MSR is at most the 1-8-5 rate and that at most MAX.",
            CapacityStepChecks::ratesOutOfOrder));
  }

  private interface StepVisitor {
    void visit(Pointer pointer, Line line, CapacityStep step);
  }

  private static void eachStep(PlanningModel model, StepVisitor visitor) {
    eachLine(
        model,
        (at, line) ->
            at.each("capacitySteps", line.capacitySteps(), (p, s) -> visitor.visit(p, line, s)));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, Line> visitor) {
    Pointer.ROOT.at("industrialBase").each("lines", model.industrialBase().lines(), visitor);
  }

  private static void itemMissing(PlanningModel model, IssueCollector issues) {
    eachStep(
        model,
        (p, line, step) -> {
          if (step.item() == null && line.products().size() > 1) {
            issues.report(
                p.at("item"),
                null,
                "Line "
                    + Words.name(line.id())
                    + " makes several items, and the step of "
                    + step.month()
                    + " does not say in whose units its rates are. Maybe add `item`, one of "
                    + Words.names(items(line))
                    + ".");
          }
        });
  }

  private static void itemNotMade(PlanningModel model, IssueCollector issues) {
    Set<String> known = Ids.of(model, Kind.ITEM);
    Suggestions suggestions = new Suggestions();
    eachStep(
        model,
        (p, line, step) -> {
          String item = step.item();
          if (item != null && known.contains(item) && !items(line).contains(item)) {
            issues.report(
                p.at("item"),
                item,
                "Line "
                    + Words.name(line.id())
                    + " does not make item "
                    + Words.name(item)
                    + ", so its capacity cannot be stated in it. "
                    + suggestions.maybe(item, items(line), "add it to the line's `products`"));
          }
        });
  }

  private static List<String> items(Line line) {
    return line.products().stream().map(LineProduct::item).toList();
  }

  private static void changesNothing(PlanningModel model, IssueCollector issues) {
    eachStep(
        model,
        (p, line, step) -> {
          if (step.rate185() == null && step.max() == null && step.msr() == null) {
            issues.report(
                p,
                null,
                "The step of "
                    + step.month()
                    + " on line "
                    + Words.name(line.id())
                    + " changes nothing. Maybe add the new `rate185`, `max` or `msr`, or remove"
                    + " the step.");
          }
        });
  }

  private static void twoInOneMonth(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) ->
            reportRepeated(
                p.at("capacitySteps"),
                "line " + Words.name(line.id()),
                line.capacitySteps().stream().map(CapacityStep::month).toList(),
                issues));
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "supplies",
            model.industrialBase().supplies(),
            (p, supply) ->
                reportRepeated(
                    p.at("steps"),
                    "supply " + Words.name(supply.id()),
                    supply.steps().stream().map(SupplyStep::month).toList(),
                    issues));
  }

  private static void reportRepeated(
      Pointer list, String owner, List<YearMonth> months, IssueCollector issues) {
    Set<YearMonth> seen = new HashSet<>();
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i);
      if (!seen.add(month)) {
        issues.report(
            list.at(i).at("month"),
            month.toString(),
            "There is already a step of "
                + owner
                + " in "
                + month
                + ", and it cannot be said which one counts. Maybe one is meant for another"
                + " month, or merge the two.");
      }
    }
  }

  private static void ratesOutOfOrder(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          Map<String, Rates> rates = new HashMap<>();
          line.products().forEach(product -> rates.put(product.item(), Rates.of(product)));
          for (int i : inOrderOfMonths(line)) {
            CapacityStep step = line.capacitySteps().get(i);
            String item = itemOf(line, step);
            Rates before = rates.get(item);
            if (before == null) {
              return; // which rates change cannot be told, and other checks say so
            }
            Rates after = before.changedBy(step);
            rates.replaceAll(
                (other, old) -> other.equals(item) ? after : old.scaled(before, after));
            reportOrder(p.at("capacitySteps").at(i), line, step, after, issues);
          }
        });
  }

  private static List<Integer> inOrderOfMonths(Line line) {
    return IntStream.range(0, line.capacitySteps().size())
        .boxed()
        .sorted(Comparator.comparing(i -> line.capacitySteps().get(i).month()))
        .toList();
  }

  /** The item in whose units the step is, empty when that cannot be told. */
  private static String itemOf(Line line, CapacityStep step) {
    if (step.item() != null) {
      return step.item();
    }
    return line.products().size() == 1 ? line.products().get(0).item() : "";
  }

  private static void reportOrder(
      Pointer p, Line line, CapacityStep step, Rates rates, IssueCollector issues) {
    if (rates.max < rates.rate185) {
      boolean stated = step.max() != null;
      issues.report(
          p.at(stated ? "max" : "rate185"),
          stated ? rates.max : rates.rate185,
          order(line, step, "MAX", rates.max, "below", rates, stated ? "rate185" : "max"));
    }
    if (rates.msr > rates.rate185) {
      boolean stated = step.msr() != null;
      issues.report(
          p.at(stated ? "msr" : "rate185"),
          stated ? rates.msr : rates.rate185,
          order(line, step, "MSR", rates.msr, "above", rates, stated ? "rate185" : "msr"));
    }
  }

  private static String order(
      Line line,
      CapacityStep step,
      String rate,
      double value,
      String side,
      Rates rates,
      String other) {
    return "After the step of "
        + step.month()
        + " line "
        + Words.name(line.id())
        + " would have its "
        + rate
        + " rate ("
        + Words.number(value)
        + ") "
        + side
        + " its 1-8-5 rate ("
        + Words.number(rates.rate185)
        + "). Maybe the step should give the new "
        + Words.name(other)
        + " as well; a rate that is left out stays as it was.";
  }

  /** The rates of one product as they stand after some steps, units a month. */
  private record Rates(double rate185, double max, double msr) {

    static Rates of(LineProduct product) {
      return new Rates(product.rate185(), product.max(), product.msr());
    }

    Rates changedBy(CapacityStep step) {
      return new Rates(
          step.rate185() == null ? rate185 : step.rate185(),
          step.max() == null ? max : step.max(),
          step.msr() == null ? msr : step.msr());
    }

    /** These rates on a line where a step changed another product's rates in this proportion. */
    Rates scaled(Rates before, Rates after) {
      return new Rates(
          rate185 * ratio(before.rate185, after.rate185),
          max * ratio(before.max, after.max),
          msr * ratio(before.msr, after.msr));
    }

    private static double ratio(double before, double after) {
      return before > 0 ? after / before : 1;
    }
  }
}
