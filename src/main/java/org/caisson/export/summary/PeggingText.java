package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.peg.Peg;
import org.caisson.domain.plan.peg.Source;

/** What deliveries were made of, or what became of a source, as a person reads it. */
public final class PeggingText {
  private static final int WIDE = 34;

  private final Names names;
  private final Glyphs glyphs;

  /** A text about a model in those characters. */
  public PeggingText(PlanningModel model, Glyphs glyphs) {
    names = new Names(model);
    this.glyphs = glyphs;
  }

  private record Origin(int level, String item, String id, Source source) {}

  private static final class Sum {
    private final TreeSet<YearMonth> months = new TreeSet<>();
    private double quantity;

    void add(YearMonth month, double more) {
      months.add(month);
      quantity += more;
    }

    String span() {
      return months.first().equals(months.last())
          ? months.first().toString()
          : months.first() + ".." + months.last();
    }
  }

  /** Back from the deliveries of a contract line: its sources, level by level. */
  public String back(String contractLine, List<Peg> pegs) {
    Page page = new Page(glyphs);
    page.heading("WHERE THE DELIVERIES OF " + contractLine + " COME FROM", "the oldest first");
    if (pegs.isEmpty()) {
      page.line("  It delivers nothing in these months.");
      return page.text();
    }
    Map<Origin, Sum> origins = new LinkedHashMap<>();
    TreeMap<YearMonth, Double> delivered = new TreeMap<>();
    for (Peg peg : pegs) {
      delivered.put(peg.month(), peg.delivered());
      Source source = peg.source();
      Origin origin = new Origin(peg.level(), source.item(), source.id(), withoutMonth(source));
      origins.computeIfAbsent(origin, o -> new Sum()).add(source.month(), peg.quantity());
    }
    String item = pegs.get(0).item();
    page.line(
        "  %s %s of %s delivered in %s"
            .formatted(
                Figures.units(delivered.values().stream().mapToDouble(q -> q).sum()),
                names.unit(item),
                names.item(item),
                span(delivered)));
    origins.entrySet().stream()
        .sorted(
            Map.Entry.<Origin, Sum>comparingByKey(
                    Comparator.comparingInt(Origin::level).thenComparing(Origin::item))
                .thenComparing(entry -> -entry.getValue().quantity))
        .forEach(entry -> origin(entry.getKey(), entry.getValue(), page));
    rule(page);
    return page.text();
  }

  private static Source withoutMonth(Source source) {
    return new Source(source.kind(), source.id(), source.item(), source.site(), YearMonth.of(1, 1));
  }

  private void origin(Origin origin, Sum sum, Page page) {
    page.line(
        "  %s%s %s %s %s  %s"
            .formatted(
                "  ".repeat(origin.level()),
                Page.left(names.item(origin.item()), WIDE - 2 * origin.level()),
                Page.left(source(origin.source()), WIDE),
                Page.right(Figures.units(sum.quantity), 9),
                Page.left(names.unit(origin.item()), 7).strip(),
                sum.span()));
  }

  private String source(Source source) {
    return switch (source.kind()) {
      case OUTPUT, PURCHASE -> names.subject(source.id());
      case OPENING -> "in stock at the start";
      default -> "in another way";
    };
  }

  /** Forward from a line or supply to the contract lines that have its units. */
  public String forward(String id, List<Peg> pegs) {
    Page page = new Page(glyphs);
    page.heading("WHERE WHAT " + names.subject(id) + " GIVES GOES", "the oldest first");
    if (pegs.isEmpty()) {
      page.line("  Nothing of it is in a delivery of the plan.");
      return page.text();
    }
    Map<List<String>, Sum> lines = new LinkedHashMap<>();
    for (Peg peg : pegs) {
      lines
          .computeIfAbsent(List.of(peg.source().item(), peg.contractLine()), key -> new Sum())
          .add(peg.month(), peg.quantity());
    }
    lines.entrySet().stream()
        .sorted(
            Map.Entry.<List<String>, Sum>comparingByKey(Comparator.comparing(key -> key.get(0)))
                .thenComparing(entry -> -entry.getValue().quantity))
        .forEach(
            entry ->
                page.line(
                    "  %s in %s %s %s  delivered in %s"
                        .formatted(
                            Page.left(names.item(entry.getKey().get(0)), WIDE - 4),
                            Page.left(entry.getKey().get(1), WIDE - 8),
                            Page.right(Figures.units(entry.getValue().quantity), 9),
                            names.unit(entry.getKey().get(0)),
                            entry.getValue().span())));
    rule(page);
    return page.text();
  }

  private static String span(TreeMap<YearMonth, Double> delivered) {
    return delivered.size() == 1
        ? delivered.firstKey().toString()
        : delivered.firstKey() + ".." + delivered.lastKey();
  }

  private static void rule(Page page) {
    page.line("");
    page.wrapped(
        "  ",
        "Units cannot be told apart in a plan, so a rule does: at each stock the oldest goes out"
            + " first, what came in in one month goes out mixed, and all that goes out in a month"
            + " is mixed alike.");
  }
}
