package org.caisson.export.summary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.StageResult;

/** Which stage settled what, as a person reads it. */
public final class DecisionText {
  private final Names names;
  private final Glyphs glyphs;

  /** A text about a model in those characters. */
  public DecisionText(PlanningModel model, Glyphs glyphs) {
    names = new Names(model);
    this.glyphs = glyphs;
  }

  /** The decisions about a contract line or a line, month by month. */
  public String of(String id, List<Decision> decisions, List<StageResult> stages) {
    Page page = new Page(glyphs);
    page.heading("WHICH STAGE SETTLED " + names.line(id), "the last one to move it");
    if (decisions.isEmpty()) {
      page.line("  Nothing: it is zero in every stage.");
      return page.text();
    }
    Map<String, String> stageNames =
        stages.stream().collect(Collectors.toMap(StageResult::id, StageResult::name));
    for (Decision decision : decisions) {
      page.line(
          "  %s  %s %s  %s"
              .formatted(
                  decision.month(),
                  Page.left(kind(decision.kind()), 16),
                  Page.right(value(decision, decision.value()), 9),
                  by(decision, stageNames)));
    }
    page.line("");
    page.wrapped(
        "  ",
        "A stage settles what it is the last to move. The stages after it kept the value, because"
            + " they were held to it or had no reason to change it; those before it would have"
            + " done with another.");
    return page.text();
  }

  private static String by(Decision decision, Map<String, String> names) {
    String stage = names.getOrDefault(decision.stage(), decision.stage());
    return decision.before() == 0
        ? stage
        : "%s (%s before)".formatted(stage, value(decision, decision.before()));
  }

  private static String kind(Decision.Kind kind) {
    return switch (kind) {
      case TEMPO -> "tempo";
      case DELIVERY -> "delivered";
      case TO_UKRAINE -> "of it to Ukraine";
    };
  }

  private static String value(Decision decision, double value) {
    return decision.kind() == Decision.Kind.TEMPO ? Figures.tempo(value) : Figures.units(value);
  }
}
