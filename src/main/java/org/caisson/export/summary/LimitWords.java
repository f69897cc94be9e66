package org.caisson.export.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation.StageValue;
import org.caisson.planning.explain.Span;

/** Limits and their worth in the words of a planner. */
public final class LimitWords {
  private static final int SPANS_SHOWN = 3;

  private final Names names;
  private final String currency;
  private final Map<String, String> itemOf = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();

  /** The words for the limits of a model. */
  public LimitWords(PlanningModel model) {
    names = new Names(model);
    currency = model.currency();
    model
        .industrialBase()
        .lines()
        .forEach(line -> itemOf.put(line.id(), line.products().get(0).item()));
    model.industrialBase().supplies().forEach(supply -> itemOf.put(supply.id(), supply.item()));
    model
        .industrialBase()
        .storageLimits()
        .forEach(limit -> itemOf.put(limit.item() + "_at_" + limit.site(), limit.item()));
    model.industrialBase().lanes().forEach(lane -> itemOf.put(lane.id(), lane.item()));
    model.nations().forEach(nation -> nations.put(nation.id(), nation.name()));
  }

  /** What is limited, for example "ramp limit of Nitrochemie Aschau charges". */
  public String limit(Bottleneck bottleneck) {
    String joint =
        switch (bottleneck.limit()) {
          case HIRING -> ", ";
          case AID_PACKAGE -> " ";
          default -> " of ";
        };
    return kind(bottleneck) + joint + of(bottleneck);
  }

  /** What it is a limit of, for example "ramp limit". */
  public String kind(Bottleneck bottleneck) {
    return switch (bottleneck.limit()) {
      case MAX -> "MAX";
      case RAMP -> "ramp limit";
      case SUPPLY -> "supply";
      case STORAGE -> "storage";
      case BUDGET -> "budget";
      case PEOPLE -> "working hours";
      case OVERTIME -> "overtime";
      case HIRING -> "hires";
      case EXPANSION -> isFund(bottleneck.subject()) ? "expansion fund" : "most copies";
      case LANE -> "lane";
      case AID_PACKAGE -> "aid package";
    };
  }

  /** Whose limit it is, for example "Nitrochemie Aschau charges". */
  public String of(Bottleneck bottleneck) {
    String subject = bottleneck.subject();
    return switch (bottleneck.limit()) {
      case MAX, RAMP -> names.line(subject);
      case SUPPLY, STORAGE -> names.subject(subject);
      case BUDGET -> budget(subject);
      case PEOPLE, OVERTIME, HIRING -> names.people(subject);
      case EXPANSION ->
          isFund(subject) ? String.valueOf(names.yearOf(subject)) : names.provision(subject);
      case LANE, AID_PACKAGE -> names.provision(subject);
    };
  }

  private static boolean isFund(String subject) {
    return subject.startsWith("expansion-fund_");
  }

  private String budget(String subject) {
    int cut = subject.lastIndexOf('_');
    String nation = subject.substring(0, cut);
    return nations.getOrDefault(nation, nation) + " for " + subject.substring(cut + 1);
  }

  /** What one more unit of a limit is, for example "one more round a month". */
  String oneMore(Bottleneck bottleneck) {
    String unit = names.unit(itemOf.getOrDefault(bottleneck.subject(), ""));
    return switch (bottleneck.limit()) {
      case MAX, SUPPLY -> "one more %s a month".formatted(unit);
      case RAMP -> "a rise of one more %s a month".formatted(unit);
      case STORAGE -> "room for one more %s".formatted(unit);
      case BUDGET -> "one more %s in the year".formatted(currency);
      case PEOPLE -> "one more regular hour a month";
      case OVERTIME -> "one more hour of overtime a month";
      case HIRING -> "one more hire a month";
      case EXPANSION ->
          isFund(bottleneck.subject())
              ? "one more %s in the year".formatted(currency)
              : "one more copy";
      case LANE -> "one more %s a month".formatted(unit);
      case AID_PACKAGE -> "one more %s in it".formatted(currency);
    };
  }

  /** The months in which it binds. */
  static String months(List<Span> spans) {
    String shown =
        spans.stream().limit(SPANS_SHOWN).map(LimitWords::span).collect(Collectors.joining(", "));
    int more = spans.size() - SPANS_SHOWN;
    return more > 0 ? "%s and %d more spans".formatted(shown, more) : shown;
  }

  private static String span(Span span) {
    return span.from().equals(span.to()) ? span.from().toString() : span.from() + ".." + span.to();
  }

  /** The whole sentence of what one more unit is worth. */
  String worth(Bottleneck bottleneck, String unit) {
    if (bottleneck.months() <= 1) {
      return "%s%s %s %s %s"
          .formatted(
              oneMore(bottleneck),
              bottleneck.spans().isEmpty() ? "" : " in " + months(bottleneck.spans()),
              saves(bottleneck.stage()),
              Figures.worth(bottleneck.worth()),
              unit);
    }
    String average = Figures.worth(bottleneck.worth() / bottleneck.months());
    return "%s in %s %s %s %s in all: %s a month on average, at most %s in %s"
        .formatted(
            oneMore(bottleneck),
            months(bottleneck.spans()),
            saves(bottleneck.stage()),
            Figures.worth(bottleneck.worth()),
            unit,
            average,
            Figures.worth(bottleneck.highestWorth()),
            bottleneck.highestMonth());
  }

  /** What more of a limit does to the value of a stage. */
  static String saves(String stage) {
    return StageIds.kind(stage).filter(StageKind.MARGIN::equals).isPresent() ? "earns" : "saves";
  }

  /** The stages by id. */
  static Map<String, StageValue> byId(List<StageValue> stages) {
    return stages.stream().collect(Collectors.toMap(StageValue::stage, stage -> stage));
  }
}
