package org.caisson.domain.plant;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/** Lines as they would be after a change; the line that is given stays as it is. */
public final class LineChanges {

  private LineChanges() {}

  /**
   * The line with {@code more} of its own MAX on top in the months of a span: with 1 its MAX rate
   * in force doubles, with 0.25 it grows by a quarter. Its 1-8-5 and minimum sustaining rates stay.
   */
  public static Line withMoreMax(Line line, YearMonth from, YearMonth to, double more) {
    TreeMap<YearMonth, Double> inForce = maxInForce(line);
    double before = at(inForce, from);
    double after = at(inForce, to.plusMonths(1));
    inForce.subMap(from, true, to, true).replaceAll((month, share) -> share * (1 + more));
    inForce.put(from, before * (1 + more));
    inForce.put(to.plusMonths(1), after);
    return copy(
        line, line.rampLimit(), stepsFor(line, inForce), line.availability(), withoutEnd(line));
  }

  /** The line with {@code more} of its own ramp limit on top; an unlimited one stays unlimited. */
  public static Line withMoreRamp(Line line, double more) {
    Double limit = line.rampLimit();
    Double raised = limit == null ? null : Double.valueOf(limit * (1 + more));
    return copy(line, raised, line.capacitySteps(), line.availability(), line.tempoSegments());
  }

  /** The line with a last tempo segment without an end, so that any MAX can be reached. */
  public static Line withEndlessSegments(Line line) {
    return copy(
        line, line.rampLimit(), line.capacitySteps(), line.availability(), withoutEnd(line));
  }

  /** The line down altogether in the months of a span. */
  public static Line downFrom(Line line, YearMonth from, YearMonth to) {
    List<Availability> spans = new ArrayList<>(line.availability());
    spans.add(new Availability(from, to, 0, Provenance.UNSTATED));
    return copy(line, line.rampLimit(), line.capacitySteps(), spans, line.tempoSegments());
  }

  /** MAX from each month on at which it changes, as a multiple of MAX before any step. */
  private static TreeMap<YearMonth, Double> maxInForce(Line line) {
    TreeMap<YearMonth, Double> shares = new TreeMap<>();
    line.capacitySteps().stream()
        .sorted(Comparator.comparing(CapacityStep::month))
        .forEach(step -> putShare(shares, line, step));
    return shares;
  }

  private static void putShare(Map<YearMonth, Double> shares, Line line, CapacityStep step) {
    Double max = step.max();
    if (max != null) {
      shares.put(step.month(), max / productOf(line, step).max());
    }
  }

  private static double at(TreeMap<YearMonth, Double> shares, YearMonth month) {
    Map.Entry<YearMonth, Double> entry = shares.floorEntry(month);
    return entry == null ? 1 : entry.getValue();
  }

  private static List<CapacityStep> stepsFor(Line line, Map<YearMonth, Double> inForce) {
    List<CapacityStep> steps = new ArrayList<>();
    Map<YearMonth, Double> unstated = new TreeMap<>(inForce);
    for (CapacityStep step : line.capacitySteps()) {
      Double share = unstated.remove(step.month());
      steps.add(withMax(step, share == null ? null : share * productOf(line, step).max()));
    }
    LineProduct first = line.products().get(0);
    unstated.forEach(
        (month, share) ->
            steps.add(
                new CapacityStep(
                    month, first.item(), null, share * first.max(), null, Provenance.UNSTATED)));
    steps.sort(Comparator.comparing(CapacityStep::month));
    return List.copyOf(steps);
  }

  private static CapacityStep withMax(CapacityStep step, @Nullable Double max) {
    return new CapacityStep(
        step.month(), step.item(), step.rate185(), max, step.msr(), step.provenance());
  }

  /** More MAX is of no use when the last tempo segment ends at the old one. */
  private static List<TempoSegment> withoutEnd(Line line) {
    List<TempoSegment> segments = new ArrayList<>(line.tempoSegments());
    if (!segments.isEmpty()) {
      TempoSegment last = segments.remove(segments.size() - 1);
      segments.add(new TempoSegment(last.name(), null, last.premium(), last.provenance()));
    }
    return List.copyOf(segments);
  }

  private static LineProduct productOf(Line line, CapacityStep step) {
    return line.products().stream()
        .filter(product -> step.item() == null || product.item().equals(step.item()))
        .findFirst()
        .orElseThrow();
  }

  private static Line copy(
      Line line,
      @Nullable Double rampLimit,
      List<CapacityStep> steps,
      List<Availability> availability,
      List<TempoSegment> segments) {
    return new Line(
        line.id(),
        line.name(),
        line.site(),
        line.step(),
        line.products(),
        line.currentTempo(),
        rampLimit,
        line.keepWarm(),
        line.opens(),
        line.closes(),
        steps,
        availability,
        segments,
        line.belowMsrCost(),
        line.built(),
        line.cold(),
        line.provenance());
  }
}
