package org.caisson.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.caisson.planning.store.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept planning models. */
@Path("/models")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
    name = "models",
    description =
        "Planning models, kept revision by revision; their schema is at /api/v1/schemas/planning-model.")
public class ModelsResource extends DocumentResource {

  ModelsResource(KeptDocuments documents, ListPages pages) {
    super(DocumentKind.MODEL, documents, pages);
  }
}
