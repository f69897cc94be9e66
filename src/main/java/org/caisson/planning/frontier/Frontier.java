package org.caisson.planning.frontier;

import java.util.List;
import org.caisson.domain.model.StageKind;

/**
 * The exact trade-off between two measures of a plan, with everything that goes before them held:
 * between two neighbouring corners the best that can be had lies on the straight line.
 *
 * @param x the first measure
 * @param y the second
 * @param xName the name of the first
 * @param yName the name of the second
 * @param xUnit the unit of the first
 * @param yUnit the unit of the second
 * @param held the ids of the stages that go before both and are held
 * @param points the corners, by ascending {@code x}
 * @param plans how many plans were made for it
 * @param exact whether all corners were found
 */
public record Frontier(
    StageKind x,
    StageKind y,
    String xName,
    String yName,
    String xUnit,
    String yUnit,
    List<String> held,
    List<FrontierPoint> points,
    int plans,
    boolean exact) {}
