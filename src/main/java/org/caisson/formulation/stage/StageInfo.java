package org.caisson.formulation.stage;

/**
 * The identity of an objective stage.
 *
 * @param id stable and unique in a plan; the name of its page begins it
 * @param name in words
 * @param unit what its value counts
 */
public record StageInfo(String id, String name, String unit) {}
