package org.caisson.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caisson.domain.validation.Words;
import org.caisson.planning.store.DocumentKind;

/**
 * A document that was sent to where documents of another kind are kept.
 *
 * @param wanted the kind that is kept there
 * @param sent the kind that it looks like
 * @param told the fields that tell it
 */
record MistakenKind(DocumentKind wanted, DocumentKind sent, Set<String> told) {
  /** The fields that documents of a kind have and those of no other kind. */
  private static final Map<DocumentKind, Set<String>> OWN =
      Map.of(
          DocumentKind.MODEL,
          Set.of("horizon", "policy", "industrialBase"),
          DocumentKind.CONTRACT_SET,
          Set.of("contracts", "contractLines"),
          DocumentKind.INDUSTRIAL_BASE,
          Set.of("items", "sites", "producers", "lines", "supplies"));

  /** The fields without which a document is not of a kind, among those of {@code OWN}. */
  private static final Map<DocumentKind, Set<String>> NEEDED =
      Map.of(
          DocumentKind.MODEL,
          OWN.get(DocumentKind.MODEL),
          DocumentKind.CONTRACT_SET,
          OWN.get(DocumentKind.CONTRACT_SET),
          DocumentKind.INDUSTRIAL_BASE,
          Set.of("items", "lines", "producers", "sites"));

  /** Of what other kind a body looks like; empty when it looks like the one that is wanted. */
  static Optional<MistakenKind> of(DocumentKind wanted, byte[] body) {
    Set<String> names = names(body);
    return List.of(DocumentKind.MODEL, DocumentKind.INDUSTRIAL_BASE, DocumentKind.CONTRACT_SET)
        .stream()
        .filter(kind -> !own(kind, names).isEmpty())
        .findFirst()
        .filter(kind -> kind != wanted && own(wanted, names).isEmpty())
        .map(kind -> new MistakenKind(wanted, kind, own(kind, names)));
  }

  private static Set<String> own(DocumentKind kind, Set<String> names) {
    Set<String> own = new TreeSet<>(OWN.get(kind));
    own.retainAll(names);
    return own;
  }

  /** The names of the first level. */
  private static Set<String> names(byte[] body) {
    Set<String> names = new TreeSet<>();
    try (JsonParser parser = new JsonFactory().createParser(body)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException notJson) {
      return Set.of();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return names;
  }

  /**
   * Says what it is, what lacks and where to send it, and nothing else: what would be said of its
   * fields would be said of another kind.
   */
  ProblemException refusal() {
    String message =
        "The body looks like %s, for it has %s; here %s is kept, and %s are missing. Maybe send it to %s."
            .formatted(
                a(sent),
                Words.names(told),
                a(wanted),
                Words.names(new TreeSet<>(NEEDED.get(wanted))),
                address());
    Problem.Fault fault = Problem.Fault.at("", "document.kind", message, sent.words());
    return ProblemException.of(422, Faults.title(wanted.words()), message, List.of(fault));
  }

  private static String a(DocumentKind kind) {
    return (kind == DocumentKind.INDUSTRIAL_BASE ? "an " : "a ") + kind.words();
  }

  private String address() {
    return CaissonApi.ROOT + "/" + sent.words().replace(' ', '-') + "s";
  }
}
