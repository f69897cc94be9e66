package org.caisson.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caisson.domain.validation.Words;

/** Tells what is submitted for a plan: a model as a whole, or references to kept parts. */
final class PlanBodies {
  private static final Set<String> OF_REFERENCES =
      Set.of("model", "contractSets", "sections", "overrides");
  private static final String BASE = "industrialBase";

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  /** The references of a body; empty when it holds a model, or what only a reader can judge. */
  Optional<PlanReference> references(byte[] body) {
    return isReference(body) ? Optional.of(read(body)) : Optional.empty();
  }

  /** Looks at the names of the first level only: a model may be large. */
  private static boolean isReference(byte[] body) {
    try (JsonParser parser = new JsonFactory().createParser(body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (OF_REFERENCES.contains(name)) {
          return true;
        }
        parser.nextToken();
        if (name.equals(BASE) && parser.currentToken() == JsonToken.START_OBJECT) {
          return namesADocument(parser);
        }
        parser.skipChildren();
      }
      return false;
    } catch (JsonProcessingException notJson) {
      return false;
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static boolean namesADocument(JsonParser base) throws IOException {
    while (base.nextToken() == JsonToken.FIELD_NAME) {
      String name = base.currentName();
      if (name.equals("id") || name.equals("revision")) {
        return true;
      }
      base.nextToken();
      base.skipChildren();
    }
    return false;
  }

  private PlanReference read(byte[] body) {
    try {
      return json.treeToValue(tree(body), PlanReference.class);
    } catch (UnrecognizedPropertyException unknown) {
      throw refused(unknown, "field.unknown", words(unknown));
    } catch (JsonMappingException unusable) {
      throw refused(
          unusable,
          "field.value",
          "The value at `%s` cannot be used. Maybe look its form up at /docs."
              .formatted(pointer(unusable)));
    } catch (JsonProcessingException inTree) {
      throw new IllegalStateException("A tree of JSON could not be walked.", inTree);
    }
  }

  /** The whole body as JSON, of which nothing is passed over, not even behind its end. */
  private JsonNode tree(byte[] body) {
    try {
      return json.readTree(body);
    } catch (JsonProcessingException notJson) {
      throw ProblemException.of(
          400,
          "Body is not JSON",
          "The body is not JSON: %s. Maybe a comma or a bracket is missing or one too many."
              .formatted(where(notJson)));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static String where(JsonProcessingException notJson) {
    String what =
        notJson instanceof MismatchedInputException
            ? "there is more after the end of the document"
            : String.valueOf(notJson.getOriginalMessage());
    JsonLocation at = notJson.getLocation();
    return at == null
        ? what
        : "%s (line %d, column %d)".formatted(what, at.getLineNr(), at.getColumnNr());
  }

  private static String words(UnrecognizedPropertyException unknown) {
    Set<String> known =
        unknown.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    return "The field `%s` is not known in a plan of kept parts. %s"
        .formatted(
            unknown.getPropertyName(),
            Words.maybe(unknown.getPropertyName(), known, "leave it out"));
  }

  private static ProblemException refused(JsonMappingException at, String code, String message) {
    return Faults.refusal(
        "plan request", List.of(Problem.Fault.at(pointer(at), code, message, null)));
  }

  private static String pointer(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(
            step ->
                "/" + (step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName()))
        .collect(Collectors.joining());
  }
}
