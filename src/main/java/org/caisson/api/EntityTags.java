package org.caisson.api;

import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.Revision;
import org.jspecify.annotations.Nullable;

/** The ETag of a revision, {@code "3-1f0c9a7e5b2d4c68"}, and what clients say about it. */
final class EntityTags {
  private static final int HASH_SHOWN = 16;
  private static final String ANY = "*";

  private EntityTags() {}

  static String of(Revision revision) {
    String hash = revision.contentHash();
    return "\"%d-%s\""
        .formatted(revision.number(), hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
  }

  /** Refuses a change by someone who does not say, or did not see, what is changed. */
  static void requireMatch(@Nullable String ifMatch, KeptDocument current) {
    String tag = of(current.revision());
    if (ifMatch == null || ifMatch.isBlank()) {
      throw ProblemException.of(
          428,
          "If-Match is missing",
          "A change needs the header If-Match with the ETag of the revision that was changed, so that nobody's work is lost. Maybe read the document first: its ETag is (%s) now."
              .formatted(tag));
    }
    if (!ifMatch.strip().equals(ANY) && !matches(ifMatch, tag)) {
      throw stale(
          "If-Match (%s) is not the ETag of the latest revision, (%s), which %s made at %s. Maybe read it, put your changes on top of it and send them with its ETag."
              .formatted(ifMatch, tag, current.revision().author(), current.revision().created()));
    }
  }

  static ProblemException stale(String detail) {
    return ProblemException.of(412, "Revision is not the latest", detail);
  }

  /** Whether one of the tags of a header is that tag. */
  static boolean matches(@Nullable String header, String tag) {
    if (header == null) {
      return false;
    }
    for (String given : header.split(",")) {
      String one = given.strip();
      if (one.equals(tag) || one.equals(tag.replace("\"", "")) || one.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }
}
