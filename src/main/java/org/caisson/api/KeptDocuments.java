package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.export.diff.Difference;
import org.caisson.export.diff.RevisionDiff;
import org.caisson.intake.PartFormat;
import org.caisson.intake.StatedDefaults;
import org.caisson.intake.parts.PartReader;
import org.caisson.intake.parts.ReadPart;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.DocumentStore;
import org.caisson.planning.store.KeptContent;
import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.NewRevision;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.Slice;
import org.caisson.planning.store.StaleRevisionException;
import org.jspecify.annotations.Nullable;

/** Keeps and finds documents for requests, and says what is wrong with those. */
@ApplicationScoped
class KeptDocuments {
  private static final String INLINE = "request";
  private static final Organisation OWNER = Organisation.DEFAULT;

  private static final int LONGEST_NAME = 200;
  private static final int SHOWN_OF_A_NAME = 40;

  private final DocumentStore store;
  private final PartReader reader;
  private final StatedDefaults defaults = new StatedDefaults();

  KeptDocuments(DocumentStore store, PartReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /**
   * The part that a body holds; every fault of it is in the one problem that is thrown.
   *
   * @param marking that of a table, which has no place for it
   */
  ReadPart read(
      DocumentKind kind, byte[] body, @Nullable String mediaType, @Nullable String marking) {
    if (body.length == 0) {
      throw ProblemException.of(
          400,
          "Body is empty",
          "The body is empty, so there is nothing to keep. Maybe send the %s as JSON."
              .formatted(kind.words()));
    }
    PartFormat format = format(kind, mediaType);
    ReadPart read =
        marking == null
            ? reader.read(kind, format, body, INLINE)
            : reader.readTable(body, INLINE, TableMarking.of(marking, format));
    if (!read.errors().isEmpty()) {
      throw refusal(kind, format, body, read);
    }
    return read;
  }

  private static ProblemException refusal(
      DocumentKind kind, PartFormat format, byte[] body, ReadPart read) {
    return Optional.of(format)
        .filter(PartFormat.JSON::equals)
        .flatMap(json -> MistakenKind.of(kind, body))
        .map(MistakenKind::refusal)
        .orElseGet(() -> Faults.refusal(kind.words(), Faults.of(read.errors(), INLINE)));
  }

  /** What the body is; without a media type it is taken for JSON. */
  private static PartFormat format(DocumentKind kind, @Nullable String mediaType) {
    PartFormat format =
        mediaType == null
            ? PartFormat.JSON
            : PartFormat.ofMediaType(mediaType).orElseThrow(NotSupportedException::new);
    boolean taken =
        switch (format) {
          case JSON -> true;
          case CSV -> kind == DocumentKind.CONTRACT_SET;
          case XLSX -> kind != DocumentKind.MODEL;
        };
    if (!taken) {
      throw new NotSupportedException();
    }
    return format;
  }

  static List<Problem.Fault> warnings(ReadPart read) {
    return Faults.of(read.warnings(), INLINE);
  }

  KeptDocument keep(DocumentKind kind, ReadPart read, @Nullable String name, Authors authors) {
    String own = read.name().isEmpty() ? "Unnamed " + kind.words() : read.name();
    String called = named(name, own);
    return store.keep(OWNER, kind, revision(read, called, authors));
  }

  /** Makes the next revision, when the client has seen the latest one. */
  KeptDocument revise(
      KeptDocument current,
      ReadPart read,
      @Nullable String name,
      Authors authors,
      @Nullable String ifMatch) {
    EntityTags.requireMatch(ifMatch, current);
    NewRevision next = revision(read, named(name, current.name()), authors);
    try {
      return store
          .revise(OWNER, current.kind(), current.id(), current.revision().number(), next)
          .orElseThrow(() -> unknown(current.kind(), current.id().toString()));
    } catch (StaleRevisionException overtaken) {
      throw EntityTags.stale(overtaken.getMessage());
    }
  }

  private static String named(@Nullable String name, String otherwise) {
    if (name != null && !name.isBlank()) {
      String text = name.strip();
      PlainText.strangerInName(text).ifPresent(stranger -> refuseName(text, stranger));
      requireShort(text);
      return text;
    }
    return otherwise;
  }

  private static void requireShort(String name) {
    if (name.length() > LONGEST_NAME) {
      throw ProblemException.badParameter(
          "name",
          name.substring(0, SHOWN_OF_A_NAME) + "...",
          "is longer than %d characters. Maybe shorten it.".formatted(LONGEST_NAME));
    }
  }

  private static void refuseName(String name, int stranger) {
    throw ProblemException.of(
        400,
        "Query parameter cannot be used",
        "Query parameter name " + PlainText.refusal(name, stranger));
  }

  private static NewRevision revision(ReadPart read, String name, Authors authors) {
    return new NewRevision(
        name, read.contentHash(), read.json(), authors.author(), authors.reason());
  }

  /** The document of that id at its latest revision. */
  KeptDocument latest(DocumentKind kind, String id) {
    return store.find(OWNER, kind, identity(kind, id)).orElseThrow(() -> unknown(kind, id));
  }

  /** A revision of the document of that id; the latest when none is named. */
  KeptContent content(DocumentKind kind, String id, @Nullable Integer revision) {
    KeptDocument latest = latest(kind, id);
    int number = revision == null ? latest.revision().number() : revision;
    return store
        .content(OWNER, kind, latest.id(), number)
        .orElseThrow(() -> unknownRevision(latest, number));
  }

  List<KeptDocument> revisions(DocumentKind kind, String id) {
    return store.revisions(OWNER, kind, latest(kind, id).id());
  }

  Slice<KeptDocument> list(DocumentKind kind, RowQuery query) {
    return store.list(OWNER, kind, query.offset(), query.size());
  }

  List<KeptDocument> all(DocumentKind kind) {
    return store.list(OWNER, kind, 0, Integer.MAX_VALUE).rows();
  }

  /** What is different; the two latest revisions where none are named. */
  DiffView diff(DocumentKind kind, String id, @Nullable Integer from, @Nullable Integer to) {
    int last = to == null ? latest(kind, id).revision().number() : to;
    int first = from == null ? Math.max(1, last - 1) : from;
    KeptContent before = content(kind, id, first);
    KeptContent after = content(kind, id, last);
    List<Difference> differences = new ArrayList<>();
    RevisionDiff.renaming(before.document().name(), after.document().name())
        .ifPresent(differences::add);
    differences.addAll(
        RevisionDiff.between(
            defaults.stated(kind, before.json()), defaults.stated(kind, after.json())));
    return DiffView.of(first, last, differences);
  }

  private static UUID identity(DocumentKind kind, String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notIdentity) {
      throw unknown(kind, id);
    }
  }

  static ProblemException unknown(DocumentKind kind, String id) {
    return ProblemException.of(
        404,
        "Document is not known",
        "There is no %s of id (%s). Maybe look it up: GET %s/%s lists those there are."
            .formatted(kind.words(), id, CaissonApi.ROOT, kind.words().replace(' ', '-') + "s"));
  }

  private static ProblemException unknownRevision(KeptDocument latest, int number) {
    return ProblemException.of(
        404,
        "Revision is not known",
        "The %s (%s) has no revision (%d). Maybe one from 1 to %d."
            .formatted(latest.kind().words(), latest.id(), number, latest.revision().number()));
  }
}
