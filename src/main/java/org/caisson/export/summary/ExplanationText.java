package org.caisson.export.summary;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.validation.Words;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.Link;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.Risk;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.planning.explain.Explanation.StageValue;
import org.caisson.planning.explain.Explanation.Try;

/** An explanation as a person reads it in a terminal. */
public final class ExplanationText {
  private static final int SHOWN_OF_A_STAGE = 6;
  private static final int SHOWN_OF_AN_ITEM = 3;

  private final PlanningModel model;
  private final Names names;
  private final LimitWords words;
  private final Glyphs glyphs;

  /** A text about a model in those characters. */
  public ExplanationText(PlanningModel model, Glyphs glyphs) {
    this.model = model;
    this.glyphs = glyphs;
    names = new Names(model);
    words = new LimitWords(model);
  }

  /** The text, lines ending with line feeds. */
  public String of(Explanation explanation) {
    Page page = new Page(glyphs);
    page.line("Why       " + explanation.model().name());
    if (!model.marking().isEmpty()) {
      page.line("Marking   " + model.marking());
    }
    bottlenecks(explanation, page);
    notRanked(page);
    reliefs(explanation, page);
    lateLines(explanation, page);
    singleSources(explanation, page);
    losses(explanation.losses(), page);
    return page.text();
  }

  private void bottlenecks(Explanation explanation, Page page) {
    page.heading(
        "BOTTLENECKS", "by the first stage that relief helps, then by what 10 % more can save");
    if (explanation.bottlenecks().isEmpty()) {
      page.line("  No limit is worth anything to any stage.");
      return;
    }
    for (StageValue stage : explanation.stages()) {
      List<Bottleneck> ofStage =
          explanation.bottlenecks().stream()
              .filter(bottleneck -> bottleneck.stage().equals(stage.stage()))
              .toList();
      if (stage.isByDatesAlone()) {
        byDates(stage, page);
      } else if (!ofStage.isEmpty()) {
        ofStage(stage, ofStage, page);
      }
    }
    page.line("");
    page.wrapped(
        "  ",
        "The worth is read from the duals of the stage, with the stages before it held. It is"
            + " right for a small change and the most that a large one can bring: an upper bound,"
            + " unless a stage before has a price on the same limit in other months."
            + " For a line 10 % more means its MAX and its ramp limit together. Where several"
            + " limits bind at once the plan is degenerate: its duals are not the only ones, the"
            + " worth may be divided among these limits in another way, and one more unit of one"
            + " of them alone may bring less. What is measured below holds without duals.");
  }

  /** The duals hold with the copies of the plan fixed, so another one has no worth in them. */
  private void notRanked(Page page) {
    List<String> options =
        model.industrialBase().expansions().stream()
            .filter(Expansion::wholeCopies)
            .map(Expansion::name)
            .toList();
    if (!options.isEmpty()) {
      page.wrapped(
          "  ",
          "Not ranked is what another whole copy would bring of: %s. Duals hold with the copies of the plan fixed. Maybe plan a scenario with a higher `mostCopies`."
              .formatted(String.join(", ", options)));
    }
  }

  private static void byDates(StageValue stage, Page page) {
    page.line(" %s: %s %s".formatted(stage.name(), Figures.brief(stage.value()), stage.unit()));
    page.line("  all of it due before the dates and lead times allow a delivery; no limit matters");
  }

  private void ofStage(StageValue stage, List<Bottleneck> bottlenecks, Page page) {
    page.line(" %s: %s %s".formatted(stage.name(), Figures.brief(stage.value()), stage.unit()));
    bottlenecks.stream()
        .limit(SHOWN_OF_A_STAGE)
        .forEach(
            bottleneck -> {
              page.wrapped("  - ", words.limit(bottleneck));
              page.wrapped("      ", words.worth(bottleneck, stage.unit()));
              tenPercent(bottleneck, stage, page);
            });
    int more = bottlenecks.size() - SHOWN_OF_A_STAGE;
    if (more > 0) {
      page.line("  and %d more that are worth less".formatted(more));
    }
  }

  private static void tenPercent(Bottleneck bottleneck, StageValue stage, Page page) {
    Double tenPercent = bottleneck.tenPercent();
    if (tenPercent != null) {
      page.wrapped(
          "      ",
          "10 %% more of it %s %s %s by these duals"
              .formatted(LimitWords.saves(stage.stage()), Figures.units(tenPercent), stage.unit()));
    }
  }

  private void reliefs(Explanation explanation, Page page) {
    if (explanation.reliefs().isEmpty()) {
      return;
    }
    page.heading("WHAT COMES BEHIND", "each relieved alone, measured by planning again");
    ReliefText text = new ReliefText(words);
    explanation.reliefs().forEach(relief -> text.write(relief, page));
  }

  private void lateLines(Explanation explanation, Page page) {
    page.heading("WHY CONTRACT LINES ARE LATE", "from the delivery back to supply");
    if (explanation.lateLines().isEmpty()) {
      page.line("  No contract line asked about is late.");
      return;
    }
    Map<String, StageValue> stages = LimitWords.byId(explanation.stages());
    Map<List<String>, String> told = new HashMap<>();
    page.wrapped("  ", tried(explanation.lateLines()));
    explanation.lateLines().forEach(late -> lateLine(late, stages, told, page));
  }

  private void lateLine(
      LateLine late, Map<String, StageValue> stages, Map<List<String>, String> told, Page page) {
    page.wrapped("  ", lateness(late));
    if (late.unitMonthsByDates() > 0) {
      page.wrapped("    - ", dates(late));
    }
    if (!late.eligibleProducers().isEmpty()) {
      page.wrapped("    - ", "only from " + String.join(", ", late.eligibleProducers()));
    }
    if (late.chain().isEmpty() && late.unitMonthsByDates() <= 0) {
      page.wrapped(
          "    - ",
          "no limit on its way has a worth: other lines of its priority are served in its place at the same total, or a rule holds it back, such as a share or a shelf life");
    }
    String same = told.putIfAbsent(key(late), late.contractLine());
    if (same != null && !late.chain().isEmpty()) {
      page.wrapped("    - ", "held back by the same limits as " + same);
    } else {
      chain(late, stages, page);
    }
    late.tries().forEach(tried -> tried(tried, late, page));
    if (!late.tries().isEmpty()) {
      page.wrapped("    ", verdict(late));
    }
  }

  /** Of which lines changes were tried and of which not. */
  private static String tried(List<LateLine> lines) {
    List<String> tried =
        lines.stream().filter(l -> !l.tries().isEmpty()).map(LateLine::contractLine).toList();
    String of = tried.isEmpty() ? "none" : String.join(", ", tried);
    long untried = lines.stream().filter(l -> l.tries().isEmpty() && !l.chain().isEmpty()).count();
    return untried == 0
        ? "What would free them was tried for: %s.".formatted(of)
        : "What would free them was tried for: %s. Not for the other %d that limits hold back; --tries all tries all."
            .formatted(of, untried);
  }

  /** The least change that freed the line, of those tried. */
  private static String verdict(LateLine late) {
    List<Try> freed = late.tries().stream().filter(Try::freed).toList();
    return freed.isEmpty()
        ? "least change: none of those tried frees it"
        : "least change tried that frees it: " + freed.get(freed.size() - 1).change();
  }

  private static List<String> key(LateLine late) {
    return late.chain().stream()
        .map(link -> link.bottleneck().limit() + " " + link.bottleneck().subject())
        .sorted()
        .toList();
  }

  /** The limits of each item that are worth most; the chain has them in that order. */
  private void chain(LateLine late, Map<String, StageValue> stages, Page page) {
    Map<String, Integer> shown = new HashMap<>();
    int hidden = 0;
    for (Link link : late.chain()) {
      if (shown.merge(link.item(), 1, Integer::sum) <= SHOWN_OF_AN_ITEM) {
        link(link, late, stages, page);
      } else {
        hidden++;
      }
    }
    if (hidden > 0) {
      page.line("    - and %d more limits that are worth less".formatted(hidden));
    }
  }

  private String lateness(LateLine late) {
    String until =
        late.lateness().cleared() == null
            ? "not cleared, %s owed at the end"
                .formatted(units(late, late.lateness().undelivered()))
            : "cleared in " + late.lateness().cleared();
    return "%s, %s: late from %s, %s; %s unit-months"
        .formatted(
            late.contractLine(),
            names.item(late.item()),
            late.lateness().firstLate(),
            until,
            Figures.units(late.lateness().unitMonths()));
  }

  private String units(LateLine late, double quantity) {
    return Figures.units(quantity) + " " + names.unit(late.item());
  }

  private static String dates(LateLine late) {
    String owed =
        "%s of the unit-months are owed before that, whatever the capacity"
            .formatted(Figures.units(late.unitMonthsByDates()));
    return late.firstPossible() == null
        ? "its dates and lead times allow no delivery in these months; " + owed
        : "its dates and lead times allow no delivery before %s; %s"
            .formatted(late.firstPossible(), owed);
  }

  private void link(Link link, LateLine late, Map<String, StageValue> stages, Page page) {
    Bottleneck bottleneck = link.bottleneck();
    StageValue stage = stages.get(bottleneck.stage());
    String unit = stage == null ? "units" : stage.unit();
    String where =
        bottleneck.stage().equals(late.stage()) || stage == null
            ? ""
            : " (of \"%s\", which comes first)".formatted(stage.name());
    String spans = LimitWords.months(bottleneck.spans());
    page.wrapped(
        "    %s- ".formatted("  ".repeat(link.depth())),
        "%s: %s%s; %s %s %s %s%s"
            .formatted(
                names.item(link.item()),
                words.limit(bottleneck),
                spans.isEmpty() ? "" : ", binding in " + spans,
                words.oneMore(bottleneck),
                LimitWords.saves(bottleneck.stage()),
                Figures.worth(bottleneck.worth()),
                unit,
                where));
  }

  private void tried(Try tried, LateLine late, Page page) {
    page.wrapped(
        "    tried: ",
        "%s: %s; this line %s instead of %s unit-months, its whole stage %s instead of %s"
            .formatted(
                tried.change(),
                tried.freed() ? "frees it" : "is not enough",
                Figures.units(tried.unitMonthsAfter()),
                Figures.units(late.lateness().unitMonths()),
                Figures.units(tried.stage().after()),
                Figures.units(tried.stage().before())));
  }

  private void singleSources(Explanation explanation, Page page) {
    List<SingleSource> sources = explanation.singleSources();
    page.heading("SINGLE SOURCES", "items that only one line or supply can provide");
    if (sources.isEmpty()) {
      page.line("  None.");
      return;
    }
    page.line(
        "  %s %s %s  %s"
            .formatted(
                Page.left("item", 30),
                Page.left("only source", 30),
                Page.right("months", 6),
                "highest use"));
    for (SingleSource source : sources) {
      page.line(
          "  %s %s %s  %s %s in %s"
              .formatted(
                  Page.left(names.item(source.item()), 30),
                  Page.left(names.subject(source.source()), 30),
                  Page.right(String.valueOf(source.months()), 6),
                  Figures.units(source.highest()),
                  names.unit(source.item()),
                  source.highestMonth()));
    }
    risks(explanation.risks(), page);
  }

  private void risks(List<Risk> risks, Page page) {
    if (risks.stream().allMatch(risk -> risk.stage() == null)) {
      return;
    }
    page.line("");
    page.line(
        "  Without the source for six months from its highest use, by the duals of this plan:");
    for (Risk risk : risks) {
      if (risk.stage() != null) {
        page.wrapped(
            "  - ",
            "%s, %s: at least %s %s more in %s"
                .formatted(
                    names.item(risk.source().item()),
                    lost(risk.from(), risk.to()),
                    Figures.brief(risk.atLeast()),
                    risk.unit(),
                    quoted(risk.name())));
      }
    }
    page.wrapped(
        "  ",
        "unless a stage before it gives way. What a loss costs after the end of the plan is not in"
            + " it. For the others the duals know no cost, which does not mean that there is none;"
            + " --losses all measures them all by planning again.");
  }

  /** The months of a loss, and whether they are those that are left of the plan. */
  private String lost(YearMonth from, YearMonth to) {
    String months = from.equals(to) ? from.toString() : from + ".." + to;
    return to.equals(model.horizon().last())
        ? "%s (%s, to the end of the plan)"
            .formatted(months, Words.counted((int) from.until(to, ChronoUnit.MONTHS) + 1, "month"))
        : months;
  }

  private static String quoted(String name) {
    return "\"" + name + "\"";
  }

  private void losses(List<Loss> losses, Page page) {
    if (losses.isEmpty()) {
      return;
    }
    page.heading(
        "WHAT LOSING A SOURCE COSTS", "measured by planning without it, up to the end of the plan");
    for (Loss loss : losses) {
      page.wrapped(
          "  - ",
          "%s without %s in %s"
              .formatted(
                  names.item(loss.source().item()),
                  names.subject(loss.source().source()),
                  lost(loss.from(), loss.to())));
      if (loss.stages().isEmpty()) {
        page.line("      no plan is left: hard data contradict each other without it");
        continue;
      }
      loss.stages().stream()
          .filter(StageChange::isDifferent)
          .forEach(change -> page.wrapped("      ", ReliefText.measured(change)));
      if (loss.stages().stream().noneMatch(StageChange::isDifferent)) {
        page.line("      no stage gets worse");
      }
    }
  }
}
