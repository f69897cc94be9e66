package org.caisson.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.DocumentStore;
import org.caisson.planning.store.KeptContent;
import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.NewRevision;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.Revision;
import org.caisson.planning.store.Slice;
import org.caisson.planning.store.StaleRevisionException;
import org.jdbi.v3.core.Handle;

/** Documents in the tables {@code document} and {@code document_revision}. */
@ApplicationScoped
class JdbiDocumentStore implements DocumentStore {
  private static final String COLUMNS =
      "d.id, d.kind, r.name, r.revision, r.content_hash, r.author, r.created_at, r.reason";
  private static final String TABLES =
      " from document d join document_revision r on r.document_id = d.id";
  private static final String ONE =
      " where d.organisation = :owner and d.kind = :kind and d.id = :id";

  private final Database database;
  private final Clock clock;
  private final Supplier<UUID> ids;

  JdbiDocumentStore(Database database, Clock clock, Supplier<UUID> ids) {
    this.database = database;
    this.clock = clock;
    this.ids = ids;
  }

  @Override
  public KeptDocument keep(Organisation owner, DocumentKind kind, NewRevision first) {
    KeptDocument kept = new KeptDocument(ids.get(), kind, first.name(), revision(1, first));
    return database.inTransaction(
        handle -> {
          handle
              .createUpdate(
                  "insert into document (id, organisation, kind, name, current_revision)"
                      + " values (:id, :owner, :kind, :name, 1)")
              .bind("id", kept.id())
              .bind("owner", owner.id())
              .bind("kind", kind.name())
              .bind("name", first.name())
              .execute();
          insert(handle, owner, kept, first.json());
          return kept;
        });
  }

  @Override
  public Optional<KeptDocument> revise(
      Organisation owner, DocumentKind kind, UUID id, int seen, NewRevision next) {
    return database.inTransaction(
        handle -> {
          lock(handle, owner, kind, id);
          return latest(handle, owner, kind, id)
              .map(current -> revise(handle, owner, current, seen, next));
        });
  }

  private KeptDocument revise(
      Handle handle, Organisation owner, KeptDocument current, int seen, NewRevision next) {
    if (current.revision().number() != seen) {
      throw new StaleRevisionException(seen, current.revision());
    }
    boolean same =
        current.revision().contentHash().equals(next.contentHash())
            && current.name().equals(next.name());
    if (same) {
      return current;
    }
    KeptDocument kept =
        new KeptDocument(current.id(), current.kind(), next.name(), revision(seen + 1, next));
    insert(handle, owner, kept, next.json());
    handle
        .createUpdate(
            "update document set current_revision = :revision, name = :name where id = :id")
        .bind("revision", kept.revision().number())
        .bind("name", kept.name())
        .bind("id", kept.id())
        .execute();
    return kept;
  }

  /** To the microsecond, which is what every database keeps. */
  private Revision revision(int number, NewRevision next) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Revision(number, next.contentHash(), next.author(), now, next.reason());
  }

  private static void insert(Handle handle, Organisation owner, KeptDocument kept, String json) {
    Revision revision = kept.revision();
    handle
        .createUpdate(
            "insert into document_revision (document_id, revision, organisation, name,"
                + " content_hash, author, created_at, reason, body) values (:id, :revision,"
                + " :owner, :name, :hash, :author, :created, :reason, :body)")
        .bind("id", kept.id())
        .bind("revision", revision.number())
        .bind("owner", owner.id())
        .bind("name", kept.name())
        .bind("hash", revision.contentHash())
        .bind("author", revision.author())
        .bind("created", revision.created())
        .bind("reason", revision.reason())
        .bind("body", Compressed.of(json))
        .execute();
  }

  /** Two authors at once come one after the other. */
  private static void lock(Handle handle, Organisation owner, DocumentKind kind, UUID id) {
    handle
        .createQuery("select d.id from document d" + ONE + " for update")
        .bind("owner", owner.id())
        .bind("kind", kind.name())
        .bind("id", id)
        .mapTo(UUID.class)
        .findOne();
  }

  @Override
  public Optional<KeptDocument> find(Organisation owner, DocumentKind kind, UUID id) {
    return database.read(handle -> latest(handle, owner, kind, id));
  }

  private static Optional<KeptDocument> latest(
      Handle handle, Organisation owner, DocumentKind kind, UUID id) {
    return handle
        .createQuery("select " + COLUMNS + TABLES + " and r.revision = d.current_revision" + ONE)
        .bind("owner", owner.id())
        .bind("kind", kind.name())
        .bind("id", id)
        .map((row, context) -> document(row))
        .findOne();
  }

  @Override
  public Optional<KeptContent> content(
      Organisation owner, DocumentKind kind, UUID id, int revision) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select " + COLUMNS + ", r.body" + TABLES + ONE + " and r.revision = :revision")
                .bind("owner", owner.id())
                .bind("kind", kind.name())
                .bind("id", id)
                .bind("revision", revision)
                .map(
                    (row, context) ->
                        new KeptContent(document(row), Compressed.text(row.getBytes("body"))))
                .findOne());
  }

  @Override
  public List<KeptDocument> revisions(Organisation owner, DocumentKind kind, UUID id) {
    return database.read(
        handle ->
            handle
                .createQuery("select " + COLUMNS + TABLES + ONE + " order by r.revision desc")
                .bind("owner", owner.id())
                .bind("kind", kind.name())
                .bind("id", id)
                .map((row, context) -> document(row))
                .list());
  }

  @Override
  public Slice<KeptDocument> list(Organisation owner, DocumentKind kind, long offset, int limit) {
    return database.inTransaction(
        handle ->
            new Slice<>(
                handle
                    .createQuery(
                        "select "
                            + COLUMNS
                            + TABLES
                            + " and r.revision = d.current_revision"
                            + " where d.organisation = :owner and d.kind = :kind"
                            + " order by d.ordinal desc offset :offset rows"
                            + " fetch next :limit rows only")
                    .bind("owner", owner.id())
                    .bind("kind", kind.name())
                    .bind("offset", offset)
                    .bind("limit", limit)
                    .map((row, context) -> document(row))
                    .list(),
                handle
                    .createQuery(
                        "select count(*) from document where organisation = :owner and kind = :kind")
                    .bind("owner", owner.id())
                    .bind("kind", kind.name())
                    .mapTo(Integer.class)
                    .one()));
  }

  private static KeptDocument document(ResultSet row) throws SQLException {
    return new KeptDocument(
        row.getObject("id", UUID.class),
        DocumentKind.valueOf(row.getString("kind")),
        row.getString("name"),
        new Revision(
            row.getInt("revision"),
            row.getString("content_hash"),
            row.getString("author"),
            row.getTimestamp("created_at").toInstant(),
            row.getString("reason")));
  }
}
