package org.caisson.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.caisson.planning.store.DocumentKind;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kept contract sets. */
@Path("/contract-sets")
@Consumes({
  MediaType.APPLICATION_JSON,
  "text/csv",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
})
@Tag(
    name = "contract-sets",
    description =
        "Contracts and contract lines, kept revision by revision; their schema is at /api/v1/schemas/contracts.")
public class ContractSetsResource extends DocumentResource {

  ContractSetsResource(KeptDocuments documents, ListPages pages) {
    super(DocumentKind.CONTRACT_SET, documents, pages);
  }
}
