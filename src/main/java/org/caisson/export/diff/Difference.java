package org.caisson.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is different.
 *
 * @param change what happened to it
 * @param record the record that it is about or in, for example {@code contract line K1-1}; empty
 *     for a setting of the whole document
 * @param field the field of that record as it is written, absent when the record itself was added
 *     or removed
 * @param from what it was, absent when it was added
 * @param to what it is, absent when it was removed
 * @param text all of this in one line: {@code contract line K1-1: firm changed from 500 to 700}
 */
public record Difference(
    Change change,
    String record,
    @Nullable String field,
    @Nullable JsonNode from,
    @Nullable JsonNode to,
    String text) {

  /** What happened. */
  public enum Change {
    /** It was not there before. */
    ADDED,
    /** It is no longer there. */
    REMOVED,
    /** It has another value. */
    CHANGED
  }
}
