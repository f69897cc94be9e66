package org.caisson.intake.parts;

/**
 * A kept part of a model.
 *
 * @param name what its users call it, with its revision: {@code contract set Team North, revision
 *     2}
 * @param json its content
 */
public record NamedPart(String name, String json) {}
