package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.SourcingShare;

/** Sourcing shares are those of one source each that offers the item, and can hold together. */
final class ShareChecks {
  /** Shares that are rounded may add up to a little more than 1. */
  private static final double ROUNDING = 1e-6;

  private ShareChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "share.source",
            "Every sourcing share is that of a producer or of a supply, and not of both.",
            ShareChecks::source),
        Check.error(
                "share.noSource",
                "The source of a sourcing share makes or offers the item.",
                ShareChecks::noSource)
            .needing("/industrialBase/sites", "/industrialBase/lines", "/industrialBase/supplies"),
        Check.error(
            "share.leastAboveMost",
            "The least share of a source is at most its highest.",
            ShareChecks::leastAboveMost),
        Check.error(
            "share.leastSum",
            "The least shares of the sources of an item add up to 1 at most in every month.",
            ShareChecks::leastSum));
  }

  private static void each(PlanningModel model, BiConsumer<Pointer, SourcingShare> visitor) {
    Pointer.ROOT
        .at("industrialBase")
        .each("sourcingShares", model.industrialBase().sourcingShares(), visitor);
  }

  private static void source(PlanningModel model, IssueCollector issues) {
    each(
        model,
        (p, share) -> {
          if (share.producer() == null && share.supply() == null) {
            issues.report(
                p.at("producer"),
                null,
                "The sourcing share of item "
                    + Words.name(share.item())
                    + " does not say whose it is. Maybe add `producer` or `supply`.");
          }
          if (share.producer() != null && share.supply() != null) {
            issues.report(
                p.at("supply"),
                share.supply(),
                "The sourcing share of item "
                    + Words.name(share.item())
                    + " is that of producer "
                    + Words.name(share.producer())
                    + " and of supply "
                    + Words.name(share.supply())
                    + " at once. Maybe give each a share of its own.");
          }
        });
  }

  private static void noSource(PlanningModel model, IssueCollector issues) {
    Set<String> makers = makers(model);
    Set<String> offers = new TreeSet<>();
    model.industrialBase().supplies().forEach(u -> offers.add(u.id() + " " + u.item()));
    Set<String> producers = Ids.of(model, Kind.PRODUCER);
    Set<String> supplies = Ids.of(model, Kind.SUPPLY);
    Set<String> items = Ids.of(model, Kind.ITEM);
    each(
        model,
        (p, share) -> {
          String producer = share.producer();
          String supply = share.supply();
          if (!items.contains(share.item())) {
            return;
          }
          if (producer != null
              && producers.contains(producer)
              && !makers.contains(producer + " " + share.item())) {
            issues.report(p.at("producer"), producer, idle("Producer ", producer, share));
          }
          if (supply != null
              && supplies.contains(supply)
              && !offers.contains(supply + " " + share.item())) {
            issues.report(p.at("supply"), supply, idle("Supply ", supply, share));
          }
        });
  }

  private static Set<String> makers(PlanningModel model) {
    Map<String, String> producers = new HashMap<>();
    model.industrialBase().sites().forEach(site -> producers.put(site.id(), site.producer()));
    Set<String> makers = new TreeSet<>();
    model
        .industrialBase()
        .lines()
        .forEach(
            line ->
                line.products()
                    .forEach(
                        product ->
                            makers.add(
                                producers.getOrDefault(line.site(), "") + " " + product.item())));
    return makers;
  }

  private static String idle(String kind, String source, SourcingShare share) {
    return kind
        + Words.name(source)
        + " has a sourcing share of item "
        + Words.name(share.item())
        + " and does not "
        + (kind.startsWith("Supply") ? "offer" : "make")
        + " it. Maybe the share is of another item or of another source.";
  }

  private static void leastAboveMost(PlanningModel model, IssueCollector issues) {
    each(
        model,
        (p, share) -> {
          if (share.least() > share.most()) {
            issues.report(
                p.at("least"),
                share.least(),
                "`least` ("
                    + Words.number(share.least())
                    + ") of the sourcing share of item "
                    + Words.name(share.item())
                    + " is more than `most` ("
                    + Words.number(share.most())
                    + "), so none of the item could be made or bought. Maybe the two were swapped.");
          }
        });
  }

  /** Reported once for an item, at the first share that goes too far in some month. */
  private static void leastSum(PlanningModel model, IssueCollector issues) {
    Map<String, Map<YearMonth, Double>> sums = new TreeMap<>();
    Set<String> reported = new TreeSet<>();
    each(
        model,
        (p, share) -> {
          Map<YearMonth, Double> ofItem = sums.computeIfAbsent(share.item(), i -> new TreeMap<>());
          for (int t = 0; t < model.horizon().months(); t++) {
            YearMonth month = model.horizon().month(t);
            if (!month.isBefore(share.from())
                && !month.isAfter(share.to())
                && ofItem.merge(month, share.least(), Double::sum) > 1 + ROUNDING
                && reported.add(share.item())) {
              issues.report(
                  p.at("least"), share.least(), aboveOne(share, month, ofItem.get(month)));
            }
          }
        });
  }

  private static String aboveOne(SourcingShare share, YearMonth month, double sum) {
    return "The least shares of item "
        + Words.name(share.item())
        + " add up to "
        + Words.number(sum)
        + " in "
        + month
        + ", more than 1, so none of it could be made or bought. Maybe one of them is a highest"
        + " share.";
  }
}
