package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.StageResult;

/**
 * How far a plan is.
 *
 * @param rows rows of its linear program, 0 before it is built
 * @param columns columns of its linear program, 0 before it is built
 * @param entries coefficients of its linear program, 0 before it is built
 * @param stage the number of the stage that is being solved or was solved last, 0 before the first
 * @param stageCount how many stages there are, 0 before the first
 * @param stageName the name of that stage, empty before the first
 * @param finished the stages that have their value
 */
public record PlanProgress(
    int rows,
    int columns,
    int entries,
    int stage,
    int stageCount,
    String stageName,
    List<StageResult> finished) {

  /** Nothing has happened yet. */
  public static final PlanProgress NONE = new PlanProgress(0, 0, 0, 0, 0, "", List.of());

  /** After the linear program is built. */
  public PlanProgress built(int newRows, int newColumns, int newEntries) {
    return new PlanProgress(
        newRows, newColumns, newEntries, stage, stageCount, stageName, finished);
  }

  /** After a stage has begun. */
  public PlanProgress inStage(int number, int count, String name) {
    return new PlanProgress(rows, columns, entries, number, count, name, finished);
  }

  /** After a stage has its value. */
  public PlanProgress with(StageResult result) {
    List<StageResult> all = new ArrayList<>(finished);
    all.add(result);
    return new PlanProgress(rows, columns, entries, stage, stageCount, stageName, List.copyOf(all));
  }
}
