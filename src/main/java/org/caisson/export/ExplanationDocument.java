package org.caisson.export;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself, as it goes over the wire: read from its lists and duals, with nothing
 * planned again. What is worth anything to a stage is counted in units of that stage.
 *
 * @param plannedAgain always false: nothing here was measured by planning a changed model
 * @param note the same in words, and where such measures are to be had
 * @param stages what each stage came to
 * @param bottlenecks the limits that are worth anything, by stage and what 10 % more can save
 * @param lateLines the late contract lines, the latest first, and what holds them back
 * @param singleSources items that come from one place only, and what losing it costs at least
 */
public record ExplanationDocument(
    boolean plannedAgain,
    String note,
    List<Stage> stages,
    List<BottleneckRow> bottlenecks,
    List<LateLine> lateLines,
    List<SingleSource> singleSources) {
  private static final String NOTE =
      "Read from the plan alone; nothing was planned again. Worths are those of the duals: right"
          + " for a small change and the most that a large one can bring. caisson explain measures"
          + " what relieving bottlenecks, freeing late lines and losing sources comes to.";

  /** A stage; {@code byDates} of its value no capacity takes away, for dates alone make it. */
  public record Stage(String stage, String name, double value, String unit, double byDates) {}

  /**
   * A late contract line. {@code firstPossible} is the first month in which dates and lead times
   * let it be delivered, absent when none does; {@code unitMonthsByDates} of its lateness no
   * capacity takes away; {@code chain} is what binds, from the delivered item down to supply.
   */
  public record LateLine(
      String contractLine,
      String item,
      String stage,
      double unitMonths,
      double undelivered,
      @Nullable String cleared,
      @Nullable String firstPossible,
      double unitMonthsByDates,
      List<String> eligibleProducers,
      List<Link> chain) {}

  /**
   * A limit that binds on the way of an item; {@code depth} is 0 for the delivered item, 1 for its
   * components, and so on. Its worth is that in the months up to the end of the lateness.
   */
  public record Link(
      int depth,
      String item,
      String stage,
      String limit,
      String subject,
      double worth,
      String months) {}

  /**
   * An item that comes from one LINE or one SUPPLY only, in so many months of the horizon, and what
   * losing it from {@code lostFrom} to {@code lostTo}, six months or up to the end of the plan,
   * costs at least in the first stage that feels it; no stage where the duals know of no cost.
   */
  public record SingleSource(
      String item,
      String kind,
      String source,
      int months,
      String highestMonth,
      double highest,
      String lostFrom,
      String lostTo,
      @Nullable String stage,
      @Nullable String unit,
      double atLeast) {}

  /** The wire form of an explanation that was read from a plan. */
  public static ExplanationDocument of(ProductionPlan plan, Explanation explanation) {
    return new ExplanationDocument(
        false,
        NOTE,
        explanation.stages().stream().map(ExplanationDocument::stage).toList(),
        BottleneckRow.of(plan, explanation.bottlenecks()),
        explanation.lateLines().stream().map(ExplanationDocument::lateLine).toList(),
        explanation.risks().stream().map(ExplanationDocument::singleSource).toList());
  }

  private static Stage stage(Explanation.StageValue stage) {
    return new Stage(stage.stage(), stage.name(), stage.value(), stage.unit(), stage.byDates());
  }

  private static LateLine lateLine(Explanation.LateLine late) {
    return new LateLine(
        late.contractLine(),
        late.item(),
        late.stage(),
        late.lateness().unitMonths(),
        late.lateness().undelivered(),
        PlanDocuments.month(late.lateness().cleared()),
        PlanDocuments.month(late.firstPossible()),
        late.unitMonthsByDates(),
        late.eligibleProducers(),
        late.chain().stream().map(ExplanationDocument::link).toList());
  }

  private static Link link(Explanation.Link link) {
    Bottleneck limit = link.bottleneck();
    return new Link(
        link.depth(),
        link.item(),
        limit.stage(),
        limit.limit().name(),
        limit.subject(),
        limit.worth(),
        PlanDocuments.months(limit.spans()));
  }

  private static SingleSource singleSource(Explanation.Risk risk) {
    Explanation.SingleSource source = risk.source();
    return new SingleSource(
        source.item(),
        source.fromLine() ? "LINE" : "SUPPLY",
        source.source(),
        source.months(),
        source.highestMonth().toString(),
        source.highest(),
        risk.from().toString(),
        risk.to().toString(),
        risk.stage(),
        risk.stage() == null ? null : risk.unit(),
        risk.atLeast());
  }
}
