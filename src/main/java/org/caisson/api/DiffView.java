package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.caisson.export.diff.Difference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is different between two revisions of a document. */
@Schema(name = "Diff", description = "What is different between two revisions of a document.")
record DiffView(int from, int to, List<Change> changes) {

  /** One difference. */
  @Schema(name = "Change", description = "One difference; text tells all of it in one line.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Change(
      @Schema(enumeration = {"ADDED", "REMOVED", "CHANGED"}) String change,
      @Schema(
              description = "The record; empty for a setting of the whole document.",
              examples = "contract line K1-1")
          String record,
      @Schema(description = "Its field; absent when the record itself came or went.")
          @Nullable String field,
      @Schema(description = "What it was; absent when it was added.") @Nullable JsonNode from,
      @Schema(description = "What it is; absent when it was removed.") @Nullable JsonNode to,
      @Schema(examples = "contract line K1-1: firm changed from 500 to 700") String text) {}

  static DiffView of(int from, int to, List<Difference> differences) {
    return new DiffView(
        from,
        to,
        differences.stream()
            .map(
                found ->
                    new Change(
                        found.change().name(),
                        found.record(),
                        found.field(),
                        found.from(),
                        found.to(),
                        found.text()))
            .toList());
  }
}
