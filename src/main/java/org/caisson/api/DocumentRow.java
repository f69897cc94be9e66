package org.caisson.api;

import java.util.UUID;
import org.caisson.planning.store.KeptDocument;

/** A kept document at one of its revisions, as a row of a table; the fields of DocumentView. */
record DocumentRow(
    UUID id,
    String kind,
    String name,
    int revision,
    String contentHash,
    String author,
    String created,
    String reason) {

  static DocumentRow of(KeptDocument kept) {
    return new DocumentRow(
        kept.id(),
        kept.kind().name(),
        kept.name(),
        kept.revision().number(),
        kept.revision().contentHash(),
        kept.revision().author(),
        kept.revision().created().toString(),
        kept.revision().reason());
  }
}
