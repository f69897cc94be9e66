package org.caisson.export.statutory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.Line;
import org.caisson.export.summary.LimitWords;
import org.caisson.export.summary.Names;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Bottlenecks;

/** What holds the supply of a munition back, and what is or could be done about it, in words. */
final class ChainWords {
  private static final double NOISE = 1e-6;
  private static final int MOST_NAMED = 5;
  private static final String SEPARATOR = "; ";
  private static final String NONE = "none";

  private final ProductionPlan plan;
  private final PlanningModel model;
  private final Chain chain;
  private final Names names;
  private final LimitWords limits;
  private final List<Bottleneck> bottlenecks;

  ChainWords(ProductionPlan plan, PlanningModel model, Chain chain) {
    this.plan = plan;
    this.model = model;
    this.chain = chain;
    names = new Names(model);
    limits = new LimitWords(model);
    bottlenecks =
        Bottlenecks.of(plan).stream().filter(b -> chain.isLimitedBy(b.subject())).toList();
  }

  /**
   * The most important limits of the chain that bind in the months, and how many there are more.
   */
  String constraints(Span months) {
    List<String> binding =
        bottlenecks.stream()
            .filter(limit -> limit.spans().stream().anyMatch(span -> binds(span, months)))
            .map(limits::limit)
            .distinct()
            .toList();
    return first(binding);
  }

  private static String first(List<String> words) {
    int more = words.size() - MOST_NAMED;
    return more <= 0
        ? join(words)
        : join(words.subList(0, MOST_NAMED)) + "; and %d more".formatted(more);
  }

  private static boolean binds(org.caisson.planning.explain.Span span, Span months) {
    return new Span(span.from(), span.to()).monthsIn(months) > 0;
  }

  /** The items of the chain that one line or supply alone can provide in the model. */
  String singleSources() {
    return join(
        chain.items().stream()
            .filter(item -> chain.sources(item).size() == 1)
            .map(item -> names.item(item) + ": " + chain.sources(item).get(0))
            .toList());
  }

  /** The lines of the chain that run below their minimum sustaining rate, the longest first. */
  String belowMsr(Span months) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> lines = chain.lines().stream().map(Line::id).collect(Collectors.toSet());
    for (LineTempo tempo : plan.tempos()) {
      boolean below = tempo.msr() > 0 && tempo.tempo() < tempo.msr() - NOISE;
      if (below && lines.contains(tempo.line()) && months.contains(tempo.month())) {
        counts.merge(tempo.line(), 1, Integer::sum);
      }
    }
    return first(
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(line -> names.line(line.getKey()) + " " + count(line.getValue()))
            .toList());
  }

  private static String count(int months) {
    return months == 1 ? "1 month" : months + " months";
  }

  /** Capacity that the plan orders for the chain in the months, with what it costs. */
  String investments(Span months) {
    return first(
        plan.expansions().stream()
            .filter(order -> isOfChain(order.line()) && months.contains(order.ordered()))
            .map(this::words)
            .toList());
  }

  private String words(ExpansionOrder order) {
    return String.format(
        Locale.ROOT,
        "%s, ordered %s, open %s, %,.0f %s",
        name(order.expansion()),
        order.ordered(),
        order.opens(),
        order.cost(),
        plan.currency());
  }

  /** Expansion options of the chain that the plan does not order. */
  String potential() {
    Set<String> bought =
        plan.expansions().stream().map(ExpansionOrder::expansion).collect(Collectors.toSet());
    return join(
        model.industrialBase().expansions().stream()
            .filter(option -> isOfChain(option.line()) && !bought.contains(option.id()))
            .map(Expansion::name)
            .toList());
  }

  private boolean isOfChain(String line) {
    return chain.lines().stream().anyMatch(of -> of.id().equals(line));
  }

  private String name(String expansion) {
    return model.industrialBase().expansions().stream()
        .filter(option -> option.id().equals(expansion))
        .map(Expansion::name)
        .findFirst()
        .orElse(expansion);
  }

  private static String join(List<String> words) {
    return words.isEmpty() ? NONE : String.join(SEPARATOR, words);
  }
}
