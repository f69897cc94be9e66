package org.caisson.planning.store;

import java.util.UUID;

/**
 * A revision that a plan was made from.
 *
 * @param kind what the document is
 * @param id the document
 * @param name what people called it
 * @param revision the number of the revision
 * @param contentHash SHA-256 of its content in the canonical form, in hexadecimal
 */
public record UsedRevision(
    DocumentKind kind, UUID id, String name, int revision, String contentHash) {

  /** The revision of that document. */
  public static UsedRevision of(KeptDocument document) {
    return new UsedRevision(
        document.kind(),
        document.id(),
        document.name(),
        document.revision().number(),
        document.revision().contentHash());
  }
}
