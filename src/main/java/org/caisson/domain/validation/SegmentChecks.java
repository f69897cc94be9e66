package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.TempoSegment;
import org.jspecify.annotations.Nullable;

/** The segments of a line's tempo fill in their order and reach its MAX. */
final class SegmentChecks {
  private SegmentChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "segments.premiumFalls",
            "Premiums of tempo segments never fall from one to the next.",
            SegmentChecks::premiumFalls),
        Check.error(
            "segments.widthMissing",
            "Every tempo segment but the last has a width above zero.",
            SegmentChecks::widthMissing),
        Check.error(
            "segments.belowMax",
            "The widths of tempo segments reach the highest MAX of their line, expansion options included.",
            SegmentChecks::belowMax));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, Line> visitor) {
    Pointer.ROOT.at("industrialBase").each("lines", model.industrialBase().lines(), visitor);
  }

  private static void premiumFalls(PlanningModel model, IssueCollector issues) {
    Currencies currencies = new Currencies(model.currency(), model.rates());
    eachLine(
        model,
        (at, line) -> {
          for (int g = 1; g < line.tempoSegments().size(); g++) {
            TempoSegment segment = line.tempoSegments().get(g);
            TempoSegment before = line.tempoSegments().get(g - 1);
            if (fallsInSomeMonth(before, segment, model, currencies)) {
              issues.report(
                  at.at("tempoSegments").at(g).at("premium"),
                  said(segment.premium()),
                  "Segment "
                      + Words.name(segment.name())
                      + " of line "
                      + Words.name(line.id())
                      + " costs less than the one before it ("
                      + said(before.premium())
                      + "), so it would fill first. Maybe list segments by rising premium.");
            }
          }
        });
  }

  private static String said(@Nullable Money money) {
    return money == null ? "none" : Words.number(money.amount()) + " " + money.currency();
  }

  private static boolean fallsInSomeMonth(
      TempoSegment before, TempoSegment segment, PlanningModel model, Currencies currencies) {
    return IntStream.range(0, model.horizon().months())
        .mapToObj(model.horizon()::month)
        .anyMatch(
            month ->
                amount(segment.premium(), currencies, month)
                    < amount(before.premium(), currencies, month));
  }

  /** Unknown currencies are another check's business. */
  private static double amount(@Nullable Money money, Currencies currencies, YearMonth month) {
    if (money == null) {
      return 0;
    }
    return currencies.knows(money.currency(), month)
        ? currencies.inAccount(money, month)
        : Double.NaN;
  }

  private static void widthMissing(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) -> {
          int last = line.tempoSegments().size() - 1;
          for (int g = 0; g <= last; g++) {
            Double width = line.tempoSegments().get(g).width();
            if (width == null ? g < last : width == 0) {
              issues.report(
                  at.at("tempoSegments").at(g).at("width"),
                  width == null ? null : Words.number(width),
                  "Segment "
                      + Words.name(line.tempoSegments().get(g).name())
                      + " of line "
                      + Words.name(line.id())
                      + (width == null
                          ? " has no end, so the segments after it would never fill."
                          : " is empty.")
                      + " Maybe state the tempo that it holds in `width`.");
            }
          }
        });
  }

  private static void belowMax(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) -> {
          double widths =
              line.tempoSegments().stream().mapToDouble(TempoSegment::widthOrUnlimited).sum();
          double max = highestMax(line) + bought(model, line);
          if (!line.tempoSegments().isEmpty() && widths < max * (1 - 1e-9)) {
            issues.report(
                at.at("tempoSegments"),
                widths,
                "The segments of line "
                    + Words.name(line.id())
                    + " hold a tempo of "
                    + Words.number(widths)
                    + " in all, but its highest MAX is a tempo of "
                    + Words.number(max)
                    + ", which could never be reached. Maybe leave out the width of the last"
                    + " segment.");
          }
        });
  }

  private static double highestMax(Line line) {
    double base = line.products().stream().mapToDouble(LineProduct::maxTempo).max().orElse(0);
    return base
        * Math.max(
            1,
            line.capacitySteps().stream().mapToDouble(step -> growth(line, step)).max().orElse(1));
  }

  /** What all copies of all options add to the tempo of MAX. */
  private static double bought(PlanningModel model, Line line) {
    double base = line.products().stream().mapToDouble(LineProduct::maxTempo).max().orElse(0);
    return model.industrialBase().expansions().stream()
        .filter(option -> option.line().equals(line.id()))
        .mapToDouble(option -> base * option.mostCopies() * share(line, option))
        .sum();
  }

  private static double share(Line line, Expansion option) {
    return line.products().stream()
        .filter(product -> option.item() == null || product.item().equals(option.item()))
        .mapToDouble(product -> option.adds() / product.max())
        .findFirst()
        .orElse(0);
  }

  private static double growth(Line line, CapacityStep step) {
    Double max = step.max();
    return line.products().stream()
        .filter(product -> step.item() == null || product.item().equals(step.item()))
        .mapToDouble(product -> max == null ? 1 : max / product.max())
        .findFirst()
        .orElse(1);
  }
}
