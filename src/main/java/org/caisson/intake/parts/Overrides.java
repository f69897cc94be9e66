package org.caisson.intake.parts;

import com.fasterxml.jackson.databind.JsonNode;

/** What is told of values that cannot be put in the place of others. */
final class Overrides {
  private static final String REPLACE = "replace";

  private Overrides() {}

  /** Of a second value for one place. */
  static String twice(ModelChange change, ModelChange earlier) {
    String same =
        change.path().equals(earlier.path()) ? "" : " (written " + earlier.path() + " there)";
    return "The value at (%s) is set by %s already%s, so only one of the two would count. Maybe take one of them out."
        .formatted(change.path(), earlier.pointer(), same);
  }

  /** Whether a value is to be replaced that its record does not state. */
  static boolean isUnstatedField(ModelChange change, String path, JsonNode document) {
    int end = path.lastIndexOf('/');
    return change.op().equals(REPLACE)
        && path.startsWith("/")
        && (end == 0 ? document : document.at(path.substring(0, end))).isObject();
  }

  /** Of a field that a record may have and does not state, so that there is nothing to replace. */
  static String unstated(ModelChange change) {
    String path = change.path();
    return "The change (replace %s) cannot be made: `%s` is not stated there, so there is no value to replace. Maybe add it in a scenario with {\"op\": \"add\", \"path\": \"%s\", \"value\": %s}, or look the name up if it should be there."
        .formatted(path, path.substring(path.lastIndexOf('/') + 1), path, change.value());
  }
}
