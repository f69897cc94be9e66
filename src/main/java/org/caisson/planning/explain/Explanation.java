package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ModelReference;
import org.caisson.mathmodel.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Why a plan says what it says. Everything in {@code reliefs}, {@code tries} and {@code losses} is
 * measured by planning the changed model; everything else is read from the plan.
 *
 * @param model the model that was planned
 * @param stages what each stage of its plan came to
 * @param bottlenecks every limit that is worth anything, the most important first
 * @param reliefs what became of the plan when the first bottlenecks were relieved, one at a time
 * @param lateLines the late contract lines, the latest first
 * @param singleSources the items that come from one place only
 * @param risks what losing each of those places for six months costs at least, the worst first
 * @param losses what losing some of those places came to
 */
public record Explanation(
    ModelReference model,
    List<StageValue> stages,
    List<Bottleneck> bottlenecks,
    List<Relief> reliefs,
    List<LateLine> lateLines,
    List<SingleSource> singleSources,
    List<Risk> risks,
    List<Loss> losses) {

  /**
   * The value of a stage.
   *
   * @param stage its id
   * @param name in words
   * @param value its value
   * @param unit what the value counts
   * @param byDates the part of the value that no capacity takes away, because contract lines are
   *     due before their dates and lead times let them be delivered; 0 for stages that are not
   *     lateness
   */
  public record StageValue(String stage, String name, double value, String unit, double byDates) {

    /**
     * Whether dates account for all of it, so that no limit is worth anything, whatever duals say.
     */
    public boolean isByDatesAlone() {
      return byDates > 0 && value - byDates <= 1e-6 * value;
    }
  }

  /**
   * The value of a stage before and after a change of the model.
   *
   * @param stage its id
   * @param name in words
   * @param unit what the value counts
   * @param before the value before
   * @param after the value after
   * @param sense {@code MINIMIZE} when less is better, {@code MAXIMIZE} when more is
   */
  public record StageChange(
      String stage, String name, String unit, double before, double after, String sense) {

    /** How much better the stage got; negative when worse. */
    public double gain() {
      return isMaximized() ? after - before : before - after;
    }

    /** Whether more is better. */
    public boolean isMaximized() {
      return Sense.valueOf(sense) == Sense.MAXIMIZE;
    }

    /** Whether the stage changed by more than the proof of its value leaves open. */
    public boolean isDifferent() {
      return Math.abs(gain()) > 1e-6 * Math.max(1, Math.abs(before));
    }
  }

  /**
   * What one unit is worth, measured: between what one more saves and what one less costs.
   *
   * @param more what a little more of the limit saved, a unit of it
   * @param less what a little less of it cost, a unit of it; absent when hard data then contradict
   *     each other, so that there is no plan
   * @param givesWay the first stage before it that a little less made worse, absent when none; then
   *     {@code less} says little, because a stage may gain where one before it gave way
   */
  public record WorthRange(double more, @Nullable Double less, @Nullable StageChange givesWay) {
    /** Whether the two are the same, so that every dual says the same. */
    public boolean isUnique() {
      return less != null
          && givesWay == null
          && Math.abs(less - more) <= 1e-3 * Math.max(Math.abs(less), 1e-9);
    }
  }

  /** Why duals promise nothing of more of a limit. */
  public enum NoPromise {
    /** More hours of each person are worth more the more people the plan then has. */
    HOURS_OF_EACH,
    /** There is nothing of it to have more of, so it was taken away. */
    TAKEN_AWAY,
    /** The duals hold with the whole numbers of the plan fixed, and more may change these. */
    WHOLE_NUMBERS,
    /** More MAX of a line that can go cold is worth the more, the more of the line is warm. */
    SHARE_THAT_IS_WARM
  }

  /**
   * A bottleneck relieved alone over the whole horizon, and the model planned again up to its
   * stage.
   *
   * @param bottleneck which
   * @param change what was changed, in words: 10 % more of it
   * @param promise what the duals promise of that change, in units of the stage: at most that;
   *     absent where they promise nothing
   * @param noPromise why not, absent where they do
   * @param earlier the name of a stage before it that has a price on the limit in other months, so
   *     that the promise is no bound; absent when there is none
   * @param measured the stage before and after
   * @param range what the last unit of this one limit is worth, measured, in the unit and the
   *     months of {@link Bottleneck#worth}; absent where the duals promise nothing, and where there
   *     is nothing of it to have more or less of
   * @param plenty what was changed to see what comes behind, in words
   * @param relieved the stage before and after that
   * @param contractLines the late contract lines of the stage that have the bottleneck on their way
   * @param stillLate how many of them are late then
   * @param next what is worth most to these contract lines then; for stages without contract lines
   *     to the stage; absent when nothing is
   */
  public record Relief(
      Bottleneck bottleneck,
      String change,
      @Nullable Double promise,
      @Nullable NoPromise noPromise,
      @Nullable String earlier,
      StageChange measured,
      @Nullable WorthRange range,
      String plenty,
      StageChange relieved,
      List<String> contractLines,
      int stillLate,
      @Nullable Bottleneck next) {}

  /**
   * A late contract line and what holds it back.
   *
   * @param contractLine its id
   * @param item the id of its item
   * @param stage the id of the stage that its lateness counts in
   * @param lateness how late it is
   * @param firstPossible the first month in which its dates and lead times let it be delivered,
   *     absent when no month of the horizon does
   * @param unitMonthsByDates unit-months of its lateness that no capacity can take away, because
   *     they are due before {@code firstPossible}
   * @param eligibleProducers ids of the only producers that may fill it, empty when all may
   * @param chain the limits that bind, from the delivered item down to supply
   * @param tries changes that were tried to free it, in the order in which they were tried
   */
  public record LateLine(
      String contractLine,
      String item,
      String stage,
      LineLateness lateness,
      @Nullable YearMonth firstPossible,
      double unitMonthsByDates,
      List<String> eligibleProducers,
      List<Link> chain,
      List<Try> tries) {

    /** The same with what was tried. */
    LateLine with(List<Try> tried) {
      return new LateLine(
          contractLine,
          item,
          stage,
          lateness,
          firstPossible,
          unitMonthsByDates,
          eligibleProducers,
          chain,
          tried);
    }
  }

  /**
   * A limit that binds on the way of an item.
   *
   * @param depth 0 for the delivered item, 1 for its components, and so on
   * @param item the id of the item that the limit is about; for a budget, the delivered item
   * @param bottleneck the limit, with its worth in the months up to the end of the lateness; its
   *     stage is that of the contract line or one before, where that stage already needs it
   */
  public record Link(int depth, String item, Bottleneck bottleneck) {}

  /**
   * A change that was tried for a late contract line.
   *
   * @param change what was changed, in words, changes of earlier tries included where it says "and"
   * @param unitMonthsAfter unit-months that the line is late then
   * @param freed whether it is then late by no more than its dates make it
   * @param stage the stage before and after
   */
  public record Try(String change, double unitMonthsAfter, boolean freed, StageChange stage) {}

  /**
   * An item that comes from one place only.
   *
   * @param item the id of the item
   * @param fromLine whether the place is a line, else it is a supply
   * @param source the id of the line or supply
   * @param months in how many months of the horizon no other place can provide it
   * @param highestMonth the month in which most is taken from it
   * @param highest units taken in that month
   */
  public record SingleSource(
      String item,
      boolean fromLine,
      String source,
      int months,
      YearMonth highestMonth,
      double highest) {}

  /**
   * What the duals say of losing a single source: a bound from below, without planning again.
   *
   * @param source what would be lost
   * @param from the first month of the loss
   * @param to the last month of the loss: the sixth, or the last planned one
   * @param stage the first stage that it must cost something, absent when the duals know of none
   * @param name the stage in words, empty when there is none
   * @param unit the unit of the stage, empty when there is none
   * @param atLeast by how much the stage gets worse at least, unless one before it gives way
   */
  public record Risk(
      SingleSource source,
      YearMonth from,
      YearMonth to,
      @Nullable String stage,
      String name,
      String unit,
      double atLeast) {}

  /**
   * What losing a single source comes to.
   *
   * @param source what was lost
   * @param from the first month of the loss
   * @param to the last month of the loss: the sixth, or the last planned one
   * @param stages every stage before and after; none when hard data contradict each other then, so
   *     that there is no plan
   */
  public record Loss(SingleSource source, YearMonth from, YearMonth to, List<StageChange> stages) {}
}
