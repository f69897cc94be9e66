package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.caisson.planning.store.KeptContent;
import org.caisson.planning.store.KeptDocument;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A kept document at one of its revisions, as it goes over the wire. */
@Schema(name = "Document", description = "A kept document at one of its revisions.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DocumentView(
    @Schema(examples = "6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10") UUID id,
    @Schema(enumeration = {"MODEL", "INDUSTRIAL_BASE", "CONTRACT_SET"}) String kind,
    String name,
    @Schema(description = "Counts the revisions of the document from 1.") int revision,
    @Schema(description = "SHA-256 of the content, equal for equal content.") String contentHash,
    @Schema(description = "Who kept it, as X-Caisson-Author said.") String author,
    @Schema(description = "When it was kept, ISO 8601.") String created,
    @Schema(description = "Why, as X-Caisson-Reason said; empty when it did not.") String reason,
    @Schema(description = "What the reader of the content should know; only when it was sent.")
        @Nullable List<Problem.Fault> warnings,
    @Schema(description = "What it says; only when one revision is read.", type = SchemaType.OBJECT)
        @JsonRawValue
        @Nullable String content) {

  static DocumentView of(KeptDocument kept) {
    return of(kept, null, null);
  }

  static DocumentView of(KeptDocument kept, List<Problem.Fault> warnings) {
    return of(kept, warnings, null);
  }

  static DocumentView of(KeptContent kept) {
    return of(kept.document(), null, kept.json());
  }

  private static DocumentView of(
      KeptDocument kept, @Nullable List<Problem.Fault> warnings, @Nullable String content) {
    return new DocumentView(
        kept.id(),
        kept.kind().name(),
        kept.name(),
        kept.revision().number(),
        kept.revision().contentHash(),
        kept.revision().author(),
        kept.revision().created().toString(),
        kept.revision().reason(),
        warnings,
        content);
  }
}
