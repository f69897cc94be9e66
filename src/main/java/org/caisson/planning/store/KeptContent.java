package org.caisson.planning.store;

/**
 * A kept document with its content.
 *
 * @param document the document at one of its revisions
 * @param json what it says at that revision, as a JSON document
 */
public record KeptContent(KeptDocument document, String json) {}
