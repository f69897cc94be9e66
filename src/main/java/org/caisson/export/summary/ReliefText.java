package org.caisson.export.summary;

import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.planning.explain.Explanation.WorthRange;
import org.jspecify.annotations.Nullable;

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
    WorthRange range = relief.range();
    if (range != null) {
      page.wrapped("      ", range(relief, range));
    }
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
    boolean less = gain > 0 != change.isMaximized();
    return Figures.units(Math.abs(gain)) + (less ? " less" : " more");
  }

  private static String tenth(Relief relief) {
    String measured =
        "%s: %s; %s".formatted(relief.change(), measured(relief.measured()), promise(relief));
    return relief.measured().isDifferent() || relief.promise() == null
        ? measured
        : measured + ": the plan is degenerate here, and this limit alone is worth nothing";
  }

  private static String promise(Relief relief) {
    Double promise = relief.promise();
    if (promise == null) {
      return promisesNothing(relief.noPromise());
    }
    String units = Figures.units(promise) + (relief.measured().isMaximized() ? " more" : " less");
    return relief.earlier() == null
        ? "the duals promised at most " + units
        : "the duals said %s, which is no bound, because \"%s\" has a price on it in other months"
            .formatted(units, relief.earlier());
  }

  private static String promisesNothing(@Nullable NoPromise why) {
    if (why == null) {
      return "the duals promised nothing";
    }
    return switch (why) {
      case HOURS_OF_EACH -> "the duals put no end to what more hours of each person may bring";
      case TAKEN_AWAY -> "the duals put no end to what taking a limit away may bring";
      case WHOLE_NUMBERS ->
          "the duals promise nothing, because they hold with the whole numbers of the plan fixed";
      case SHARE_THAT_IS_WARM ->
          "the duals put no end to what more of a line may bring of which a part may be cold";
    };
  }

  private String range(Relief relief, WorthRange range) {
    String unit = relief.measured().unit();
    String oneMore = words.oneMore(relief.bottleneck());
    String saves = LimitWords.saves(relief.bottleneck().stage());
    Double less = range.less();
    if (less == null) {
      return "%s %s %s %s, measured; with a little less there is no plan, for hard data contradict each other then"
          .formatted(oneMore, saves, Figures.worth(range.more()), unit);
    }
    StageChange givesWay = range.givesWay();
    if (givesWay != null) {
      return "%s %s %s %s, measured; of one less, \"%s\" must give way first, which comes before"
          .formatted(oneMore, saves, Figures.worth(range.more()), unit, givesWay.name());
    }
    return range.isUnique()
        ? "%s is worth %s %s, measured on both sides: no dual says otherwise"
            .formatted(oneMore, Figures.worth(less), unit)
        : "%s is worth between %s and %s %s, measured: a little more saves the first, a little less costs the second, and duals may say anything between"
            .formatted(oneMore, Figures.worth(range.more()), Figures.worth(less), unit);
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
