package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Workforce;

/** How many jobs there are, where, and when people must be hired. */
final class JobsSection implements Section {
  private static final int NAME = 34;
  private static final int CELL = 10;
  private static final int SPANS_SHOWN = 5;

  /** Fewer people than this are the solver's rounding. */
  private static final double NOISE = 0.005;

  @Override
  public void write(Subject subject, Page page) {
    List<WorkforceMonth> all = subject.plan().workforce();
    if (all.isEmpty()) {
      return;
    }
    page.heading("JOBS", "how many, where, and when people must be hired");
    page.line(headings());
    List<Workforce> workforces = subject.model().industrialBase().workforces();
    for (Region region : Region.values()) {
      List<Workforce> inRegion = workforces.stream().filter(w -> w.region() == region).toList();
      if (!inRegion.isEmpty()) {
        page.line(row(words(region), inRegion, all));
        inRegion.forEach(w -> page.line(row("  " + w.name(), List.of(w), all)));
      }
    }
    writeHires(workforces, all, page);
  }

  private static String headings() {
    StringBuilder row = new StringBuilder("  " + Page.left("", NAME));
    for (String heading : List.of("before", "most", "in month", "at end", "hired", "laid off")) {
      row.append(Page.right(heading, CELL));
    }
    return row.toString();
  }

  private static String words(Region region) {
    return switch (region) {
      case EUROPE -> "Europe";
      case NORTH_AMERICA -> "North America";
      case OTHER -> "Elsewhere";
    };
  }

  private static String row(String name, List<Workforce> workforces, List<WorkforceMonth> all) {
    List<WorkforceMonth> months = of(workforces, all);
    TreeMap<YearMonth, Double> people = new TreeMap<>();
    months.forEach(entry -> people.merge(entry.month(), entry.people(), Double::sum));
    YearMonth peak = peak(people);
    StringBuilder row = new StringBuilder("  " + Page.left(name, NAME));
    row.append(cell(workforces.stream().mapToDouble(Workforce::opening).sum()));
    row.append(cell(people.getOrDefault(peak, 0.0)));
    row.append(Page.right(peak.toString(), CELL));
    row.append(cell(people.lastEntry().getValue()));
    row.append(cell(months.stream().mapToDouble(WorkforceMonth::hired).sum()));
    row.append(cell(months.stream().mapToDouble(WorkforceMonth::laidOff).sum()));
    return row.toString();
  }

  private static List<WorkforceMonth> of(List<Workforce> workforces, List<WorkforceMonth> all) {
    List<String> ids = workforces.stream().map(Workforce::id).toList();
    return all.stream().filter(entry -> ids.contains(entry.workforce())).toList();
  }

  /** The first month with the most people, rounding apart. */
  private static YearMonth peak(TreeMap<YearMonth, Double> people) {
    double most = people.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return people.entrySet().stream()
        .filter(entry -> entry.getValue() >= most - NOISE)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static String cell(double people) {
    return Page.right(Figures.cell(people), CELL);
  }

  private static void writeHires(List<Workforce> workforces, List<WorkforceMonth> all, Page page) {
    List<Workforce> hiring =
        workforces.stream()
            .filter(w -> of(List.of(w), all).stream().anyMatch(JobsSection::isHired))
            .toList();
    if (hiring.isEmpty()) {
      page.line("  Nobody must be hired.");
      return;
    }
    page.line("  Must be hired");
    hiring.forEach(
        w -> page.wrapped("    " + Page.left(w.name(), NAME - 2), hires(w, of(List.of(w), all))));
  }

  private static boolean isHired(WorkforceMonth entry) {
    return entry.hired() >= NOISE;
  }

  private static String hires(Workforce workforce, List<WorkforceMonth> months) {
    List<Hires> spans = spans(months);
    String shown =
        spans.stream().limit(SPANS_SHOWN).map(Hires::words).collect(Collectors.joining(", "));
    int hidden = spans.size() - SPANS_SHOWN;
    String more =
        hidden > 0
            ? ", and more until " + spans.get(spans.size() - 1).to() + " in " + hidden + " spans"
            : "";
    int training = workforce.trainingMonths();
    String trained =
        training == 0
            ? ""
            : "; productive %d %s later".formatted(training, training == 1 ? "month" : "months");
    return shown + more + trained;
  }

  /** People hired in a row of months. */
  private record Hires(YearMonth from, YearMonth to, double people) {
    String words() {
      String span = from.equals(to) ? from.toString() : from + ".." + to;
      return Figures.units(people) + " in " + span;
    }
  }

  private static List<Hires> spans(List<WorkforceMonth> months) {
    List<Hires> spans = new ArrayList<>();
    for (WorkforceMonth entry : months.stream().filter(JobsSection::isHired).toList()) {
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).to().plusMonths(1).equals(entry.month())) {
        Hires span = spans.get(last);
        spans.set(last, new Hires(span.from(), entry.month(), span.people() + entry.hired()));
      } else {
        spans.add(new Hires(entry.month(), entry.month(), entry.hired()));
      }
    }
    return spans;
  }
}
