package org.caisson.planning.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents are kept. A revision that was kept never changes. */
public interface DocumentStore {

  /** Keeps a new document, as its revision 1. */
  KeptDocument keep(Organisation owner, DocumentKind kind, NewRevision first);

  /**
   * Keeps the next revision of a document; content that is the same as that of the latest revision
   * makes none.
   *
   * @param seen the number of the revision that the author changed
   * @return the document at its latest revision; empty when there is none of that id
   * @throws StaleRevisionException when there is a later one than was seen
   */
  Optional<KeptDocument> revise(
      Organisation owner, DocumentKind kind, UUID id, int seen, NewRevision next);

  /** The document at its latest revision; empty when there is none of that id and kind. */
  Optional<KeptDocument> find(Organisation owner, DocumentKind kind, UUID id);

  /** The content of a revision; empty when there is no such document or revision. */
  Optional<KeptContent> content(Organisation owner, DocumentKind kind, UUID id, int revision);

  /** All revisions of a document, the latest first; empty when there is no such document. */
  List<KeptDocument> revisions(Organisation owner, DocumentKind kind, UUID id);

  /** Some of the documents of a kind at their latest revisions, the last kept first. */
  Slice<KeptDocument> list(Organisation owner, DocumentKind kind, long offset, int limit);
}
