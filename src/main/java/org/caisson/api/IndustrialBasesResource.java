package org.caisson.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.caisson.planning.store.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept industrial bases. */
@Path("/industrial-bases")
@Consumes({
  MediaType.APPLICATION_JSON,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
})
@Tag(
    name = "industrial-bases",
    description =
        "Industrial bases, kept revision by revision; their schema is at /api/v1/schemas/industrial-base.")
public class IndustrialBasesResource extends DocumentResource {

  IndustrialBasesResource(KeptDocuments documents, ListPages pages) {
    super(DocumentKind.INDUSTRIAL_BASE, documents, pages);
  }
}
