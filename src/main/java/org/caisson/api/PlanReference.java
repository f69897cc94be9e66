package org.caisson.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan of kept parts, as a client submits it. Each part replaces what those before it gave. */
@Schema(
    name = "PlanReference",
    description =
        "A plan of kept parts: a model, with the industrial base, the contract sets and the"
            + " sections that are given in the place of its own, and changes to all of them.")
record PlanReference(
    @Schema(description = "A kept model; what the parts below do not give comes from it.")
        @Nullable Part model,
    @Schema(description = "A kept industrial base.") @Nullable Part industrialBase,
    @Schema(description = "Kept contract sets, put together; no id may be in two of them.")
        @Nullable List<Part> contractSets,
    @Schema(
            description =
                "Sections of a planning model by their names, for example horizon, policy or nations.")
        @Nullable Map<String, JsonNode> sections,
    @Schema(description = "Named changes.") @Nullable Scenario scenario,
    @Schema(description = "Single values that are others in this plan.")
        @Nullable List<Override> overrides,
    @Schema(description = "How the plan is run; as the query parameter profile.")
        @Nullable String profile) {

  /** A kept document; its latest revision when none is named. */
  @Schema(
      name = "Part",
      description = "A kept document, at its latest revision unless one is named.")
  record Part(@Schema(required = true) UUID id, @Nullable Integer revision) {}

  /** Named changes to a model. */
  @Schema(name = "Scenario", description = "Named changes to the model, in the form of RFC 6902.")
  record Scenario(
      @Schema(required = true) String name,
      @Nullable String description,
      @Schema(required = true) List<Operation> patch) {}

  /** An operation of RFC 6902. */
  @Schema(name = "Operation", description = "An operation of RFC 6902.")
  record Operation(
      @Schema(enumeration = {"add", "remove", "replace", "move", "copy", "test"}) String op,
      @Schema(
              description = "A JSON pointer; a record of a list may be named by its id.",
              examples = "/contractLines/K1-1/firm")
          String path,
      @Nullable String from,
      @Nullable JsonNode value) {}

  /** A value in the place of another. */
  @Schema(name = "Override", description = "A value in the place of the one at the path.")
  record Override(
      @Schema(
              description = "A JSON pointer; a record of a list may be named by its id.",
              examples = "/contractLines/K1-1/firm")
          String path,
      JsonNode value) {}
}
