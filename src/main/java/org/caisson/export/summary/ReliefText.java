package org.caisson.export.summary;

import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.planning.explain.Explanation.WorthRange;

/** What relieving a bottleneck brought, and what comes behind it, in the words of a planner. */
final class ReliefText {
  private static final int LINES_NAMED = 3;

  private final LimitWords words;

  ReliefText(LimitWords words) {
    this.words = words;
  }

  void write(Relief relief, Page page) {
    page.wrapped("  - ", words.limit(relief.bottleneck()));
    page.wrapped("      ", tenth(relief));
    page.wrapped("      ", range(relief));
    page.wrapped("      ", relief.plenty() + ": " + measured(relief.relieved()));
    page.wrapped("      ", behind(relief));
  }

  /** A stage before and after, and the difference. */
  static String measured(StageChange change) {
    return "%s: %s instead of %s %s, %s measured"
        .formatted(
            change.name(),
            Figures.units(change.after()),
            Figures.units(change.before()),
            change.unit(),
            difference(change));
  }

  private static String difference(StageChange change) {
    double gain = change.gain();
    if (!change.isDifferent()) {
      return "no difference";
    }
    return (gain > 0 ? "%s less" : "%s more").formatted(Figures.units(Math.abs(gain)));
  }

  private static String tenth(Relief relief) {
    String measured =
        "%s: %s; %s".formatted(relief.change(), measured(relief.measured()), promise(relief));
    return relief.measured().isDifferent()
        ? measured
        : measured + ": the plan is degenerate here, and this limit alone is worth nothing";
  }

  private static String promise(Relief relief) {
    String units = Figures.units(relief.promise());
    return relief.earlier() == null
        ? "the duals promised at most %s less".formatted(units)
        : "the duals said %s less, which is no bound, because \"%s\" has a price on it in other months"
            .formatted(units, relief.earlier());
  }

  private String range(Relief relief) {
    WorthRange range = relief.range();
    String unit = relief.measured().unit();
    String oneMore = words.oneMore(relief.bottleneck());
    StageChange givesWay = range.givesWay();
    if (givesWay != null) {
      return "%s saves %s %s, measured; of one less, \"%s\" must give way first, which comes before"
          .formatted(oneMore, Figures.worth(range.more()), unit, givesWay.name());
    }
    return range.isUnique()
        ? "%s is worth %s %s, measured on both sides: no dual says otherwise"
            .formatted(oneMore, Figures.worth(range.less()), unit)
        : "%s is worth between %s and %s %s, measured: a little more saves the first, a little less costs the second, and duals may say anything between"
            .formatted(oneMore, Figures.worth(range.more()), Figures.worth(range.less()), unit);
  }

  private String behind(Relief relief) {
    Bottleneck next = relief.next();
    if (next == null) {
      return relief.contractLines().isEmpty()
          ? "next: no limit is worth anything to this stage any more"
          : "next: nothing; %s"
              .formatted(
                  relief.stillLate() == 0
                      ? "none of the contract lines it holds back is late any more"
                      : "no limit on the way of its contract lines is worth anything any more");
    }
    String still = next.subject().equals(relief.bottleneck().subject()) ? "still the " : "";
    return "next%s: %s%s; %s"
        .formatted(
            of(relief), still, words.limit(next), words.worth(next, relief.measured().unit()));
  }

  /** Of which deliveries the next bottleneck is one. */
  private static String of(Relief relief) {
    int lines = relief.contractLines().size();
    if (lines == 0) {
      return "";
    }
    String named =
        String.join(", ", relief.contractLines().stream().limit(LINES_NAMED).toList())
            + (lines > LINES_NAMED ? " and %d more".formatted(lines - LINES_NAMED) : "");
    return " for %s (%d of %d still late)".formatted(named, relief.stillLate(), lines);
  }
}
