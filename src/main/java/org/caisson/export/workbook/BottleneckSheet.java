package org.caisson.export.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caisson.domain.plan.StageResult;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.caisson.export.summary.LimitWords;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Bottlenecks;
import org.caisson.planning.explain.Span;

/** What is scarce, what one more of it is worth, and in which months. */
final class BottleneckSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("rank", "Rank", Format.WHOLE, 6),
          new Column("limit", "Limit", Format.TEXT, 15),
          new Column("subject", "Of", Format.PROSE, 40),
          new Column("stage", "Stage in which it counts", Format.TEXT, 34),
          new Column("worth", "Worth of one more in every month", Format.WORTH, 16),
          new Column("unit", "in", Format.TEXT, 14),
          new Column("highestWorth", "Worth in the best month", Format.WORTH, 14),
          new Column("highestMonth", "Best month", Format.MONTH, 10),
          new Column("months", "Months it binds", Format.WHOLE, 10),
          new Column("spans", "Which", Format.PROSE, 44));

  private BottleneckSheet() {}

  static Sheet of(PlanBook book) {
    Map<String, StageResult> stages =
        book.plan().stages().stream().collect(Collectors.toMap(StageResult::id, stage -> stage));
    LimitWords words = new LimitWords(book.model());
    List<Bottleneck> found = Bottlenecks.of(book.plan());
    List<Row> rows =
        IntStream.range(0, found.size())
            .mapToObj(n -> row(n + 1, found.get(n), stages, words))
            .toList();
    return new Sheet(
        "Bottlenecks",
        "Bottlenecks, the most important first",
        "Ranked by stage, then by what one more unit a month is worth to it. A worth holds for the"
            + " first units; later ones can be worth less.",
        new Table(COLUMNS, rows),
        3,
        Sheet.Printing.LYING);
  }

  private static Row row(
      int rank, Bottleneck limit, Map<String, StageResult> stages, LimitWords words) {
    StageResult stage = stages.get(limit.stage());
    return Row.of(
        Cell.of((double) rank),
        Cell.of(words.kind(limit)),
        Cell.of(words.of(limit)),
        Cell.of(stage == null ? limit.stage() : stage.name()),
        Cell.of(limit.worth()),
        Cell.of(stage == null ? "" : stage.unit()),
        Cell.of(limit.highestWorth()),
        Cell.of(limit.highestMonth()),
        limit.months() == 0 ? Cell.BLANK : Cell.of((double) limit.months()),
        Cell.of(
            limit.spans().stream().map(BottleneckSheet::words).collect(Collectors.joining("; "))));
  }

  private static String words(Span span) {
    return span.from().equals(span.to())
        ? span.from().toString()
        : span.from() + " to " + span.to();
  }
}
