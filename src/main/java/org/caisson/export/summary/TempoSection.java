package org.caisson.export.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** Which line runs at which tempo when: a small chart a line. */
final class TempoSection implements Section {
  private static final int NAME = 31;
  private static final double TOLERANCE = 1e-6;
  private static final String BELOW_MSR = "!";

  @Override
  public void write(Subject subject, Page page) {
    Map<String, List<LineTempo>> tempos = byLine(subject.plan());
    if (tempos.isEmpty()) {
      return;
    }
    Chart chart = Chart.over(subject.model().horizon());
    page.heading("TEMPO BY LINE", "multiple of the 1-8-5 rate; one character a " + chart.step());
    page.line(
        "  %s %s %s   %s"
            .formatted(
                Page.left("", NAME),
                chart.scale(),
                "start  peak   MAX",
                "units a month, start to peak"));
    Map<Boolean, List<Line>> lines =
        subject.model().industrialBase().lines().stream()
            .filter(line -> tempos.containsKey(line.id()))
            .collect(Collectors.partitioningBy(line -> makesFinished(line, subject)));
    group("finished items", lines.getOrDefault(true, List.of()), tempos, subject, chart, page);
    group("components", lines.getOrDefault(false, List.of()), tempos, subject, chart, page);
    page.wrapped(
        "  ",
        "%s from just above 0 to the line's highest MAX; %s not working; %s below its minimum sustaining rate; blank: closed"
            .formatted(page.glyphs().scale(), page.glyphs().nothing(), BELOW_MSR));
  }

  private static void group(
      String title,
      List<Line> lines,
      Map<String, List<LineTempo>> tempos,
      Subject subject,
      Chart chart,
      Page page) {
    List<String> idle = new ArrayList<>();
    List<String> rows = new ArrayList<>();
    for (Line line : lines) {
      List<LineTempo> months = tempos.getOrDefault(line.id(), List.of());
      if (highest(months) > TOLERANCE) {
        rows.add(row(line, months, subject, chart, page.glyphs()));
      } else {
        idle.add(subject.names().line(line.id()));
      }
    }
    if (!lines.isEmpty()) {
      page.line(" " + title);
      rows.forEach(page::line);
    }
    if (!idle.isEmpty()) {
      page.wrapped("  idle throughout: ", String.join("; ", idle));
    }
  }

  private static String row(
      Line line, List<LineTempo> months, Subject subject, Chart chart, Glyphs glyphs) {
    double max = months.stream().mapToDouble(LineTempo::max).max().orElse(0);
    return "  %s %s %s %s %s   %s"
        .formatted(
            Page.left(subject.names().line(line.id()), NAME),
            chart.draw(months, quarter -> mark(quarter, max, glyphs)),
            Page.right(Figures.tempo(months.get(0).tempo()), 5),
            Page.right(Figures.tempo(highest(months)), 5),
            Page.right(Figures.tempo(max), 5),
            output(line, subject));
  }

  /** The highest tempo of the months, unless one of them lies below the MSR in force. */
  private static String mark(List<LineTempo> months, double max, Glyphs glyphs) {
    if (months.stream().allMatch(month -> month.max() <= 0)) {
      return " ";
    }
    boolean below =
        months.stream()
            .anyMatch(month -> month.max() > 0 && month.tempo() < month.msr() - TOLERANCE);
    double tempo = months.stream().mapToDouble(LineTempo::tempo).average().orElse(0);
    return below ? BELOW_MSR : glyphs.level(tempo < TOLERANCE ? 0 : tempo / max);
  }

  private static double highest(List<LineTempo> months) {
    return months.stream().mapToDouble(LineTempo::tempo).max().orElse(0);
  }

  /** Units that come out of the work of the first month and of the best month. */
  private static String output(Line line, Subject subject) {
    String item = mainItem(line, subject.plan());
    double[] perMonth = new double[subject.model().horizon().months()];
    for (ScheduledWork work : subject.plan().schedule()) {
      int t = subject.model().horizon().index(work.month());
      if (work.line().equals(line.id())
          && work.item().equals(item)
          && t >= 0
          && t < perMonth.length) {
        perMonth[t] += work.accepted();
      }
    }
    double peak = 0;
    for (double units : perMonth) {
      peak = Math.max(peak, units);
    }
    String more = line.products().size() > 1 ? " +" + (line.products().size() - 1) : "";
    return "%s to %s %s%s"
        .formatted(
            Figures.units(perMonth[0]), Figures.units(peak), subject.names().unit(item), more);
  }

  /** The product the line makes most of; for one product, that one. */
  private static String mainItem(Line line, ProductionPlan plan) {
    String most = line.products().get(0).item();
    double quantity = -1;
    for (LineProduct product : line.products()) {
      double made =
          plan.schedule().stream()
              .filter(work -> work.line().equals(line.id()))
              .filter(work -> work.item().equals(product.item()))
              .mapToDouble(ScheduledWork::accepted)
              .sum();
      if (made > quantity) {
        most = product.item();
        quantity = made;
      }
    }
    return most;
  }

  private static boolean makesFinished(Line line, Subject subject) {
    return subject.model().industrialBase().items().stream()
        .filter(item -> item.kind() == ItemKind.FINISHED)
        .map(Item::id)
        .anyMatch(id -> line.products().stream().anyMatch(product -> product.item().equals(id)));
  }

  private static Map<String, List<LineTempo>> byLine(ProductionPlan plan) {
    return plan.tempos().stream()
        .collect(
            Collectors.groupingBy(
                LineTempo::line, LinkedHashMap::new, Collectors.toUnmodifiableList()));
  }
}
