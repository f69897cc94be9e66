package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.DocumentStore;
import org.caisson.planning.store.KeptDocument;
import org.caisson.planning.store.NewRevision;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.Revision;
import org.caisson.planning.store.StaleRevisionException;
import org.junit.jupiter.api.Test;

/** What every document store must do, on whatever database. */
abstract class DocumentStoreContract {
  private static final Organisation OURS = new Organisation("ours");
  private static final Organisation THEIRS = new Organisation("theirs");
  private static final DocumentKind SET = DocumentKind.CONTRACT_SET;
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05.678901Z");

  private final AtomicLong counter = new AtomicLong();

  /** The database under test, with nothing in it. */
  abstract Database database();

  private DocumentStore store() {
    return new JdbiDocumentStore(
        database(),
        Clock.fixed(NOW, ZoneOffset.ofHours(2)),
        () -> new UUID(0, counter.incrementAndGet()));
  }

  @Test
  void whatIsKeptIsReadAgainLetterByLetter() {
    DocumentStore store = store();
    String json = "{\"name\": \"Müller & Söhne, 弾薬\", \"x\": [1.50, 2]}\n";
    KeptDocument kept =
        store.keep(OURS, SET, new NewRevision("Set", "aa", json, "Jana Nováková", "first"));
    assertEquals(new Revision(1, "aa", "Jana Nováková", NOW, "first"), kept.revision());
    assertEquals(Optional.of(kept), store.find(OURS, SET, kept.id()));
    var read = store.content(OURS, SET, kept.id(), 1).orElseThrow();
    assertEquals(json, read.json());
    assertEquals(kept, read.document());
  }

  @Test
  void aRevisionLeavesTheEarlierOnesAsTheyWere() {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "1")).id();
    store.revise(OURS, SET, id, 1, revision("Set", "2")).orElseThrow();
    KeptDocument third = store.revise(OURS, SET, id, 2, revision("Renamed", "3")).orElseThrow();
    assertEquals(3, third.revision().number());
    assertEquals("[1]", store.content(OURS, SET, id, 1).orElseThrow().json());
    assertEquals("[2]", store.content(OURS, SET, id, 2).orElseThrow().json());
    assertEquals("[3]", store.content(OURS, SET, id, 3).orElseThrow().json());
    assertEquals(
        List.of("3 Renamed", "2 Set", "1 Set"),
        store.revisions(OURS, SET, id).stream()
            .map(kept -> kept.revision().number() + " " + kept.name())
            .toList());
    assertEquals("Renamed", store.find(OURS, SET, id).orElseThrow().name());
  }

  @Test
  void theSameContentAgainMakesNoRevision() {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "1")).id();
    KeptDocument again = store.revise(OURS, SET, id, 1, revision("Set", "1")).orElseThrow();
    assertEquals(1, again.revision().number());
    assertEquals(1, store.revisions(OURS, SET, id).size());
  }

  @Test
  void whoSawAnEarlierRevisionIsRefusedAndToldWhoWasFaster() {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "1")).id();
    store.revise(OURS, SET, id, 1, revision("Set", "2"));
    var stale =
        assertThrows(
            StaleRevisionException.class,
            () -> store.revise(OURS, SET, id, 1, revision("Set", "3")));
    assertEquals(
        "Revision (1) is not the latest: revision 2 was made by author at"
            + " 2026-01-02T03:04:05.678901Z. Maybe read it, put your changes on top of it and send"
            + " them with its ETag.",
        stale.getMessage());
    assertEquals("[2]", store.content(OURS, SET, id, 2).orElseThrow().json());
    assertTrue(store.content(OURS, SET, id, 3).isEmpty());
  }

  @Test
  void ofManyWhoChangeTheSameRevisionAtOnceOneWins() throws Exception {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "0")).id();
    ExecutorService authors = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> changes =
          IntStream.rangeClosed(1, 8)
              .<Callable<Boolean>>mapToObj(i -> () -> wins(store, id, Integer.toString(i)))
              .toList();
      int winners = 0;
      for (Future<Boolean> change : authors.invokeAll(changes)) {
        winners += won(change) ? 1 : 0;
      }
      assertEquals(1, winners);
    } finally {
      authors.shutdownNow();
    }
    assertEquals(2, store.revisions(OURS, SET, id).size());
  }

  private static boolean wins(DocumentStore store, UUID id, String content) {
    try {
      return store.revise(OURS, SET, id, 1, revision("Set", content)).isPresent();
    } catch (StaleRevisionException late) {
      return false;
    }
  }

  private static boolean won(Future<Boolean> change) throws InterruptedException {
    try {
      return change.get();
    } catch (ExecutionException fault) {
      throw new AssertionError(fault.getCause());
    }
  }

  @Test
  void nobodySeesOrChangesWhatAnotherOrganisationKeeps() {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "1")).id();
    assertTrue(store.find(THEIRS, SET, id).isEmpty());
    assertTrue(store.content(THEIRS, SET, id, 1).isEmpty());
    assertTrue(store.revisions(THEIRS, SET, id).isEmpty());
    assertTrue(store.revise(THEIRS, SET, id, 1, revision("Set", "2")).isEmpty());
    assertEquals(0, store.list(THEIRS, SET, 0, 10).total());
    assertEquals(1, store.list(OURS, SET, 0, 10).total());
  }

  @Test
  void aDocumentOfOneKindIsNoneOfAnother() {
    DocumentStore store = store();
    UUID id = store.keep(OURS, SET, revision("Set", "1")).id();
    assertTrue(store.find(OURS, DocumentKind.MODEL, id).isEmpty());
  }

  @Test
  void theListComesInPagesTheLastKeptFirstAndStaysInThatOrderWhenOneIsRevised() {
    DocumentStore store = store();
    UUID first = store.keep(OURS, SET, revision("A", "1")).id();
    store.keep(OURS, SET, revision("B", "2"));
    store.keep(OURS, SET, revision("C", "3"));
    store.revise(OURS, SET, first, 1, revision("A2", "4"));
    assertEquals(List.of("C", "B"), names(store, 0, 2));
    assertEquals(List.of("A2"), names(store, 2, 2));
    assertEquals(List.of(), names(store, 4, 2));
    assertEquals(3, store.list(OURS, SET, 2, 2).total());
  }

  @Test
  void tenMegabytesAreKept() {
    DocumentStore store = store();
    String large = "\"" + "0123456789abcdef".repeat(655_360) + "\"";
    UUID id = store.keep(OURS, SET, new NewRevision("Large", "aa", large, "a", "")).id();
    assertEquals(large, store.content(OURS, SET, id, 1).orElseThrow().json());
  }

  private static List<String> names(DocumentStore store, long offset, int limit) {
    return store.list(OURS, SET, offset, limit).rows().stream().map(KeptDocument::name).toList();
  }

  private static NewRevision revision(String name, String content) {
    return new NewRevision(name, "hash " + content, "[" + content + "]", "author", "reason");
  }
}
