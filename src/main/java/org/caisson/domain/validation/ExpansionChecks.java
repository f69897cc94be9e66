package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** What is said of capacity that can be bought agrees with itself and with its line. */
final class ExpansionChecks {
  private ExpansionChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "expansion.item",
            "An expansion option counts units of an item that its line makes.",
            ExpansionChecks::item),
        Check.error(
            "expansion.profileFalls",
            "The ramp profile of an expansion option never falls.",
            ExpansionChecks::profileFalls),
        Check.error(
            "expansion.orderSpan",
            "The first month in which an expansion option can be ordered is not after the last.",
            ExpansionChecks::orderSpan),
        Check.error(
            "expansion.partOfACopy",
            "An expansion option that is bought in whole copies is there in whole copies.",
            ExpansionChecks::partOfACopy),
        Check.warning(
                "expansion.tooLate",
                "An expansion option that is ordered as early as can be opens within the horizon.",
                ExpansionChecks::tooLate)
            .needing("/horizon/months", "/horizon/start"));
  }

  private static void eachOption(PlanningModel model, BiConsumer<Pointer, Expansion> visitor) {
    Pointer.ROOT
        .at("industrialBase")
        .each("expansions", model.industrialBase().expansions(), visitor);
  }

  private static void item(PlanningModel model, IssueCollector issues) {
    eachOption(
        model,
        (at, option) ->
            model.industrialBase().lines().stream()
                .filter(line -> line.id().equals(option.line()))
                .findFirst()
                .filter(line -> !isClear(option, line))
                .ifPresent(
                    line -> issues.report(at.at("item"), option.item(), notClear(option, line))));
  }

  private static boolean isClear(Expansion option, Line line) {
    return option.item() == null
        ? line.products().size() == 1
        : line.products().stream().anyMatch(product -> product.item().equals(option.item()));
  }

  private static String notClear(Expansion option, Line line) {
    List<String> made = line.products().stream().map(LineProduct::item).toList();
    String item = option.item();
    return item == null
        ? "Expansion option "
            + Words.name(option.id())
            + " does not say in whose units `adds` is, and line "
            + Words.name(line.id())
            + " makes several items. Maybe state `item`, one of "
            + Words.names(made)
            + "."
        : "Line "
            + Words.name(line.id())
            + " does not make "
            + Words.name(item)
            + ", so expansion option "
            + Words.name(option.id())
            + " cannot add units of it. "
            + Words.maybe(item, made, "state an item that the line makes");
  }

  private static void profileFalls(PlanningModel model, IssueCollector issues) {
    eachOption(
        model,
        (at, option) -> {
          List<Double> profile = option.rampProfile();
          for (int k = 1; k < profile.size(); k++) {
            if (profile.get(k) < profile.get(k - 1)) {
              issues.report(
                  at.at("rampProfile").at(k),
                  profile.get(k),
                  "The share of month "
                      + (k + 1)
                      + " in the ramp profile of "
                      + Words.name(option.id())
                      + " is less than that of the month before ("
                      + Words.number(profile.get(k - 1))
                      + "). Maybe the shares are those of single months and not of all that the"
                      + " option adds by then.");
              return;
            }
          }
        });
  }

  private static void orderSpan(PlanningModel model, IssueCollector issues) {
    eachOption(
        model,
        (at, option) -> {
          YearMonth from = option.earliest();
          YearMonth to = option.latest();
          if (from != null && to != null && from.isAfter(to)) {
            issues.report(
                at.at("latest"),
                to.toString(),
                "Expansion option "
                    + Words.name(option.id())
                    + " can be ordered from "
                    + from
                    + " on, but not after "
                    + to
                    + ". Maybe `earliest` and `latest` have changed places.");
          }
        });
  }

  private static void partOfACopy(PlanningModel model, IssueCollector issues) {
    eachOption(
        model,
        (at, option) -> {
          double most = option.mostCopies();
          if (option.wholeCopies() && Double.isFinite(most) && most != Math.rint(most)) {
            issues.report(
                at.at("mostCopies"),
                most,
                "`mostCopies` ("
                    + Words.number(most)
                    + ") of expansion option "
                    + Words.name(option.id())
                    + " is not a whole number, but `wholeCopies` is true. Maybe it is meant to be "
                    + Words.number(Math.max(1, Math.floor(most)))
                    + ".");
          }
        });
  }

  private static void tooLate(PlanningModel model, IssueCollector issues) {
    eachOption(
        model,
        (at, option) -> {
          long delay =
              (long) option.administrativeMonths()
                  + option.buildingMonths()
                  + option.firstArticleMonths();
          YearMonth first = model.horizon().start();
          YearMonth from = option.earliest();
          YearMonth ordered = from == null || from.isBefore(first) ? first : from;
          YearMonth opens = ordered.plusMonths(delay);
          if (opens.isAfter(model.horizon().last())) {
            issues.report(
                at.at("buildingMonths"),
                option.buildingMonths(),
                "Expansion option "
                    + Words.name(option.id())
                    + " opens in "
                    + opens
                    + " at the earliest, after the last month that is planned ("
                    + model.horizon().last()
                    + "), so it is never bought. Maybe the horizon is too short, or its months"
                    + " are counted twice.");
          }
        });
  }
}
