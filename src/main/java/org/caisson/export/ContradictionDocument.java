package org.caisson.export;

import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
import org.jspecify.annotations.Nullable;

/**
 * Why hard data cannot all hold, as it goes over the wire. Months are written {@code YYYY-MM}.
 *
 * @param inputs inputs that cannot all hold
 * @param smallest whether the others can all hold without any one of them, each of which was solved
 * @param waysOut what would make all inputs of the model hold
 */
public record ContradictionDocument(List<Input> inputs, boolean smallest, List<Way> waysOut) {

  /**
   * An input of the set. {@code kind} is what it states ({@code CONTRACT_LINE}, {@code FLOOR},
   * {@code NEED}, {@code MAX}, {@code SUPPLY}, {@code BUDGET}, ...), {@code side} whether that is a
   * {@code COMMITMENT}, a {@code CAPACITY} or a {@code RULE}; {@code removable} says that a solve
   * has proven the others possible without it.
   */
  public record Input(
      String kind,
      String side,
      String subject,
      @Nullable String month,
      double quantity,
      String unit,
      String words,
      boolean removable) {}

  /**
   * A way out: {@code EXTRA_CAPACITY} or {@code RELAXED_COMMITMENTS}. Where it is not possible,
   * {@code totals} is what is missing still. {@code planned} says that the model with the
   * relaxations was planned; {@code stages} is what that plan came to.
   */
  public record Way(
      String kind,
      boolean possible,
      List<Relaxed> relaxations,
      List<Total> totals,
      boolean planned,
      List<PlanDocument.Stage> stages,
      String words) {}

  /** By how much an input gives way. */
  public record Relaxed(
      String kind,
      String subject,
      @Nullable String month,
      double amount,
      String unit,
      String words) {}

  /** A sum of relaxations of one unit. */
  public record Total(double amount, String unit) {}

  /**
   * A relaxation of a way out as a row of a table; a way that is not possible has one row that says
   * what is missing, without subject.
   */
  public record Row(
      String wayOut,
      boolean possible,
      boolean planned,
      @Nullable String kind,
      @Nullable String subject,
      @Nullable String month,
      double amount,
      String unit,
      String words) {}

  /** The ways out as rows. */
  List<Row> rows() {
    return waysOut.stream().flatMap(way -> way.possible() ? relaxed(way) : missing(way)).toList();
  }

  private static Stream<Row> relaxed(Way way) {
    return way.relaxations().stream()
        .map(
            r ->
                new Row(
                    way.kind(),
                    true,
                    way.planned(),
                    r.kind(),
                    r.subject(),
                    r.month(),
                    r.amount(),
                    r.unit(),
                    r.words()));
  }

  private static Stream<Row> missing(Way way) {
    return way.totals().stream()
        .map(
            total ->
                new Row(
                    way.kind(),
                    false,
                    way.planned(),
                    null,
                    null,
                    null,
                    total.amount(),
                    total.unit(),
                    way.words()));
  }

  /** The document of a contradiction, absent when there is none. */
  public static @Nullable ContradictionDocument of(@Nullable Contradiction contradiction) {
    return contradiction == null
        ? null
        : new ContradictionDocument(
            contradiction.inputs().stream().map(ContradictionDocument::input).toList(),
            contradiction.smallest(),
            contradiction.waysOut().stream().map(ContradictionDocument::way).toList());
  }

  private static Input input(ConflictingInput input) {
    return new Input(
        input.kind().name(),
        input.kind().side().name(),
        input.subject(),
        PlanDocuments.month(input.month()),
        input.quantity(),
        input.unit(),
        input.words(),
        input.removable());
  }

  private static Way way(WayOut way) {
    return new Way(
        way.kind().name(),
        way.possible(),
        way.relaxations().stream().map(ContradictionDocument::relaxed).toList(),
        way.totals().stream().map(total -> new Total(total.amount(), total.unit())).toList(),
        way.planned(),
        way.stages().stream().map(PlanDocuments::stage).toList(),
        way.words());
  }

  private static Relaxed relaxed(Relaxation relaxation) {
    return new Relaxed(
        relaxation.kind().name(),
        relaxation.subject(),
        PlanDocuments.month(relaxation.month()),
        relaxation.amount(),
        relaxation.unit(),
        relaxation.words());
  }
}
