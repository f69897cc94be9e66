package org.caisson.planning.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.ProvenPlan;
import org.caisson.planning.StagePrices;

/**
 * Finds the values of all stages as a function of a parameter that moves bounds of the program
 * along a line. Between two planned values the function is known as soon as the prices of one plan,
 * whichever it is, prove the values at both ({@link StagePrices}). Until then the span is cut where
 * the lines meet that the prices at its ends prove for the first stage in doubt: if the stage has
 * one breakpoint in the span, that is it, and both parts are proven. So there are about two plans a
 * breakpoint, however many values are asked for.
 */
public final class Sweeper {
  /** A span this small, relative to the whole, is not cut any further. */
  private static final double NARROW = 1e-9;

  /** How often the edge between values with a plan and values without is halved. */
  private static final int EDGE_CUTS = 6;

  private final OpenPlan base;
  private final Parameter parameter;
  private final SweepRequest request;
  private final SweepListener listener;
  private final int stageCount;
  private final StraightLine line;
  private final List<Knot> knots = new ArrayList<>();
  private final Proofs proofs = new Proofs();
  private final Pieces pieces = new Pieces();
  private final Remarks remarks = new Remarks();
  private int plans;

  private Sweeper(
      OpenPlan base, Parameter parameter, SweepRequest request, SweepListener listener) {
    this.base = base;
    this.parameter = parameter;
    this.request = request;
    this.listener = listener;
    stageCount = stageCount(base.plan().stages(), request.lastStage());
    line = new StraightLine(parameter);
    base.proven().prices().ifPresent(proofs::add);
  }

  private static int stageCount(List<StageResult> stages, String last) {
    return IntStream.range(0, stages.size())
        .filter(k -> stages.get(k).id().equals(last))
        .map(k -> k + 1)
        .findFirst()
        .orElse(stages.size());
  }

  /**
   * Sweeps.
   *
   * @param base the plan of the model as it stands, which is solved
   * @throws InvalidValueException when the model is not valid at a value that has to be planned
   */
  public static Sweep sweep(
      OpenPlan base, Parameter parameter, SweepRequest request, SweepListener listener) {
    return new Sweeper(base, parameter, request, listener).run();
  }

  private Sweep run() {
    Deque<Span> open = new ArrayDeque<>(firstSpans());
    while (!open.isEmpty()) {
      Span span = open.pop();
      if (isProven(span)) {
        pieces.add(span, true);
        continue;
      }
      OptionalDouble cut = cut(span);
      if (cut.isPresent()) {
        Knot knot = planned(cut.getAsDouble());
        int cuts = span.isEdge() ? span.edgeCuts() + 1 : 0;
        open.push(new Span(knot, span.right(), cuts));
        open.push(new Span(span.left(), knot, cuts));
      } else if (span.isSolved()) {
        pieces.add(span, false);
      }
    }
    return result();
  }

  /** The whole, cut at the value of the model as it stands when that lies inside. */
  private List<Span> firstSpans() {
    Knot first = planned(request.from());
    Optional<Knot> present = present();
    Knot last = planned(request.to());
    return present
        .map(knot -> List.of(new Span(first, knot, 0), new Span(knot, last, 0)))
        .orElseGet(() -> List.of(new Span(first, last, 0)));
  }

  private Optional<Knot> present() {
    OptionalDouble value = parameter.present();
    if (value.isEmpty()
        || value.getAsDouble() <= request.from()
        || value.getAsDouble() >= request.to()) {
      return Optional.empty();
    }
    return Optional.of(knot(value.getAsDouble(), base.proven()));
  }

  private Knot planned(double value) {
    ProvenPlan plan = base.replans().proven(parameter.at(value), request.lastStage());
    plans++;
    listener.planned(plans, value, plan.plan());
    plan.prices().ifPresent(proofs::add);
    return knot(value, plan);
  }

  private Knot knot(double value, ProvenPlan plan) {
    Knot knot = new Knot(value, plan.plan(), stageCount, plan.prices());
    knots.add(knot);
    return knot;
  }

  private boolean isProven(Span span) {
    return isPriced(span) && proofs.doubt(span).isEmpty() && line.holds(span);
  }

  private static boolean isPriced(Span span) {
    return span.left().prices().isPresent() && span.right().prices().isPresent();
  }

  /**
   * Where a span that is not proven has to be cut; nowhere when that does not help or may not be.
   */
  private OptionalDouble cut(Span span) {
    if (!span.isSolved()) {
      return cutAtEdge(span);
    }
    if (!isPriced(span)) {
      remarks.notByPrices();
      return OptionalDouble.empty();
    }
    if (!fits(span.left(), span.right())) {
      return cutWhereTheProgramChanges(span);
    }
    if (span.width() <= NARROW * (request.to() - request.from())) {
      remarks.narrow(span.left().at(), span.right().at());
      return OptionalDouble.empty();
    }
    if (plans >= request.mostPlans()) {
      remarks.tooMany(request.mostPlans());
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(breakpoint(span).orElseGet(span::middle));
  }

  private static boolean fits(Knot one, Knot other) {
    return one.prices().orElseThrow().fit(other.formulation());
  }

  /**
   * The program may have other columns at an end of the sweep, for example where a supply has
   * nothing left. What is next to that end is as the rest.
   */
  private OptionalDouble cutWhereTheProgramChanges(Span span) {
    double near = Sweep.TINY * (request.to() - request.from());
    if (span.width() <= 2 * near) {
      remarks.otherProgram(span.left().at(), span.right().at());
      return OptionalDouble.empty();
    }
    if (span.left().at() == request.from() && !isNextTo(request.from(), near)) {
      return OptionalDouble.of(request.from() + near);
    }
    if (span.right().at() == request.to() && !isNextTo(request.to(), near)) {
      return OptionalDouble.of(request.to() - near);
    }
    remarks.notByPrices();
    return OptionalDouble.empty();
  }

  private boolean isNextTo(double end, double near) {
    return knots.stream()
        .anyMatch(knot -> knot.at() != end && Math.abs(knot.at() - end) <= 2 * near);
  }

  /** Where the span has its breakpoint if it has one. */
  private OptionalDouble breakpoint(Span span) {
    if (!line.holds(span)) {
      return line.end(span);
    }
    OptionalInt doubt = proofs.doubt(span);
    return doubt.isEmpty() ? OptionalDouble.empty() : proofs.meeting(span, doubt.getAsInt());
  }

  /** Between a value with a plan and one without. */
  private OptionalDouble cutAtEdge(Span span) {
    if (span.isEdge() && span.edgeCuts() < EDGE_CUTS && plans < request.mostPlans()) {
      return OptionalDouble.of(span.middle());
    }
    remarks.noPlan(span.left().point(), span.right().point());
    return OptionalDouble.empty();
  }

  private Sweep result() {
    List<Sweep.SweptStage> stages =
        base.plan().stages().stream()
            .limit(stageCount)
            .map(s -> new Sweep.SweptStage(s.id(), s.name(), s.unit(), s.sense()))
            .toList();
    List<SweepPoint> points =
        knots.stream().map(Knot::point).sorted(Comparator.comparing(SweepPoint::value)).toList();
    return new Sweep(
        parameter.words(),
        request.from(),
        request.to(),
        stages,
        points,
        pieces.all(),
        plans,
        remarks.all());
  }
}
