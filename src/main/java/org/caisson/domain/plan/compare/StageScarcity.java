package org.caisson.domain.plan.compare;

import java.util.List;

/**
 * What holds a stage back, where that is not the same in all plans.
 *
 * @param stage the id of the stage
 * @param name in words
 * @param unit what its value counts
 * @param base the scarcest limits in the base, the scarcest first
 * @param others those in the others; empty where a plan has no such stage, or nothing holds it back
 */
public record StageScarcity(
    String stage,
    String name,
    String unit,
    List<ScarceLimit> base,
    List<List<ScarceLimit>> others) {}
