package org.caisson.planning.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Collects the spans of a sweep from the lowest on, and joins those that lie on one line. */
final class Pieces {
  /** An end of a line of bounds is found to 1e-9 of its size, and slopes carry that on. */
  private static final double ROUNDING = 1e-7;

  private final List<SweepPiece> pieces = new ArrayList<>();

  void add(Span span, boolean proven) {
    SweepPiece piece = piece(span, proven);
    int last = pieces.size() - 1;
    if (proven && last >= 0 && isContinuedBy(pieces.get(last), span, piece)) {
      pieces.set(last, joined(pieces.get(last), span));
    } else {
      pieces.add(piece);
    }
  }

  private static SweepPiece piece(Span span, boolean proven) {
    return between(
        span.left().at(),
        span.left().point().stages().stream().map(s -> s.value()).toList(),
        span,
        proven);
  }

  private static SweepPiece joined(SweepPiece before, Span span) {
    return between(before.from(), before.starts(), span, true);
  }

  private static SweepPiece between(double from, List<Double> starts, Span span, boolean proven) {
    double width = span.right().at() - from;
    List<Double> slopes =
        IntStream.range(0, starts.size())
            .mapToObj(k -> (span.right().value(k) - starts.get(k)) / width)
            .toList();
    return new SweepPiece(from, span.right().at(), starts, slopes, proven);
  }

  /** Whether the value at the joint lies on the line between the outer ends, for all stages. */
  private static boolean isContinuedBy(SweepPiece before, Span span, SweepPiece piece) {
    if (!before.proven() || before.to() != piece.from()) {
      return false;
    }
    SweepPiece whole = joined(before, span);
    return IntStream.range(0, piece.starts().size())
        .allMatch(
            k -> {
              double joint = piece.starts().get(k);
              double line = whole.valueAt(k, piece.from());
              return Math.abs(line - joint) <= ROUNDING * Math.max(1, Math.abs(joint));
            });
  }

  List<SweepPiece> all() {
    return List.copyOf(pieces);
  }
}
