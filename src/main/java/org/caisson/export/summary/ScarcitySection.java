package org.caisson.export.summary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;

/** What is scarce: the limits of which one more unit is worth most. */
final class ScarcitySection implements Section {
  private static final int SHOWN = 8;
  private static final int SHOWN_OF_A_FAMILY = 3;

  private record Limit(String stage, String family, String subject) {}

  private record Scarce(Limit limit, double worth, int months, ShadowPrice highest) {}

  @Override
  public void write(Subject subject, Page page) {
    List<Scarce> scarce = scarce(subject.plan().shadowPrices());
    if (scarce.isEmpty()) {
      return;
    }
    page.heading("WHAT IS SCARCE", "worth of one more unit in each month, in units of the stage");
    page.line(
        "  %s %s %s %s  %s"
            .formatted(
                Page.left("limit", 20),
                Page.left("of", 30),
                Page.right("worth in all", 14),
                Page.right("months", 6),
                "highest"));
    for (StageResult stage : subject.plan().stages()) {
      List<Scarce> ofStage =
          scarce.stream().filter(entry -> entry.limit().stage().equals(stage.id())).toList();
      if (!ofStage.isEmpty()) {
        page.line("  in stage %s (%s)".formatted(stage.name(), stage.unit()));
        shown(ofStage).forEach(entry -> page.line(row(entry, subject.names())));
      }
    }
  }

  /** The scarcest, but no family crowds out the others. */
  private static List<Scarce> shown(List<Scarce> ofStage) {
    Map<String, Integer> seen = new HashMap<>();
    return ofStage.stream()
        .filter(entry -> seen.merge(entry.limit().family(), 1, Integer::sum) <= SHOWN_OF_A_FAMILY)
        .limit(SHOWN)
        .toList();
  }

  private static List<Scarce> scarce(List<ShadowPrice> prices) {
    return prices.stream()
        .filter(price -> price.worth() > 1e-9)
        .collect(
            Collectors.groupingBy(
                price -> new Limit(price.stage(), price.family(), price.subject())))
        .entrySet()
        .stream()
        .map(entry -> summed(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(Scarce::worth)
                .reversed()
                .thenComparing(entry -> entry.limit().toString()))
        .toList();
  }

  private static Scarce summed(Limit limit, Collection<ShadowPrice> prices) {
    double worth = prices.stream().mapToDouble(ShadowPrice::worth).sum();
    ShadowPrice highest =
        prices.stream().max(Comparator.comparingDouble(ShadowPrice::worth)).orElseThrow();
    return new Scarce(limit, worth, prices.size(), highest);
  }

  private static String row(Scarce scarce, Names names) {
    String month =
        scarce.highest().month() == null
            ? ""
            : "%s in %s"
                .formatted(Figures.worth(scarce.highest().worth()), scarce.highest().month());
    return "  %s %s %s %s  %s"
        .formatted(
            Page.left(scarce.limit().family(), 20),
            Page.left(names.subject(scarce.limit().subject()), 30),
            Page.right(Figures.worth(scarce.worth()), 14),
            Page.right(String.valueOf(scarce.months()), 6),
            month);
  }
}
