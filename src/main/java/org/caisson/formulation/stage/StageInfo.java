package org.caisson.formulation.stage;

import org.caisson.domain.model.StageKind;

/**
 * The identity of an objective stage.
 *
 * @param id stable and unique in a plan; the name of its page begins it
 * @param kind what it brings to its least
 * @param name in words
 * @param unit what its value counts
 */
public record StageInfo(String id, StageKind kind, String name, String unit) {}
