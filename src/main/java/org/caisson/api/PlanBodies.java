package org.caisson.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(LogicalType.Textual, PlanBodies::takeTextOnly)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build();

  /**
   * The references of a body; empty when it holds a model, or what only a reader can judge: one
   * that is not in UTF-8, or too deep to be references.
   */
  Optional<ReadReference> references(byte[] body) {
    return isUtf8(body) && isReference(body)
        ? tree(body).map(new ReferenceReader(json)::read)
        : Optional.empty();
  }

  private static void takeTextOnly(MutableCoercionConfig texts) {
    for (CoercionInputShape other :
        List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
      texts.setCoercion(other, CoercionAction.Fail);
    }
  }

  private static boolean isUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
      return true;
    } catch (CharacterCodingException otherwise) {
      return false;
    }
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
      return false; // which the reader of models reports
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

  /**
   * The whole body as JSON, of which nothing is passed over, not even behind its end; empty when it
   * is too deep.
   */
  private Optional<JsonNode> tree(byte[] body) {
    try {
      return Optional.of(json.readTree(body));
    } catch (StreamConstraintsException tooDeep) {
      return Optional.empty();
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
}
