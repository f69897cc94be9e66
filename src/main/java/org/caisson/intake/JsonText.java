package org.caisson.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.caisson.domain.validation.ControlCharacters;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * Parses a JSON text into a tree and its shadow of places.
 *
 * <p>It builds the tree itself, token by token, because Jackson stops at the first key that stands
 * twice and turns 1e400 into infinity without a word; here each is reported where it stands, and
 * reading goes on.
 */
final class JsonText {
  private static final int LONGEST_NAME = 1000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          // Lengths are looked at here, where each can be reported and reading goes on.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(LONGEST_NAME)
                  .build())
          .build();

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final String file;
  private final String documentPrefix;
  private final InputLimits limits;
  private final IssueLog log;
  private final JsonFaults faults;
  private int depth;
  private int values;

  /** The text has too much of something to be read on. */
  private static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooMuchException(String message) {
      super(message);
    }
  }

  /**
   * @param documentPrefix the pointer of this text's root in the model as one document
   */
  JsonText(String file, String documentPrefix, InputLimits limits, IssueLog log) {
    this.limits = limits;
    this.file = file;
    this.documentPrefix = documentPrefix;
    this.log = log;
    this.faults = new JsonFaults(file, documentPrefix, log);
  }

  /** The value of the text; empty when it is not JSON, which is reported. */
  Optional<Sourced> parse(String text) {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      Sourced root = value(parser, "");
      if (parser.nextToken() != null) {
        syntax("there is more after the end of the document", parser.currentTokenLocation());
        return Optional.empty();
      }
      return Optional.of(root);
    } catch (TooMuchException e) {
      log.add(
          Issue.error("file.limit", documentPrefix, null, String.valueOf(e.getMessage())),
          Location.pointer(file, ""));
      return Optional.empty();
    } catch (JsonProcessingException e) {
      syntax(e.getOriginalMessage(), e.getLocation());
      return Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException("A text in memory could not be read.", e);
    }
  }

  /**
   * @param at where it was noticed; a limit of the parser that is exceeded has no such place
   */
  private void syntax(String problem, @Nullable JsonLocation at) {
    Issue issue =
        Issue.error(
            "json.syntax",
            documentPrefix,
            null,
            "This is not JSON: "
                + inWords(problem)
                + ". Nothing else in this file could be checked. Maybe a comma, a quotation mark or"
                + " a bracket is missing or one too many, here or just before.");
    log.add(
        issue,
        at == null
            ? Location.pointer(file, "")
            : new Location(file, null, at.getLineNr(), Integer.toString(at.getColumnNr())));
  }

  /** The parser's account of the problem, without its habit of naming its own data structures. */
  private static String inWords(String problem) {
    return problem.replaceAll(
        "\\(start marker at \\[Source: .*?; line: (\\d+), column: \\d+\\]\\)",
        "(opened in line $1)");
  }

  private Sourced value(JsonParser parser, String pointer) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      syntaxOfEmptyText();
      return Sourced.unreadable(at(pointer));
    }
    count(parser);
    return switch (token) {
      case START_OBJECT, START_ARRAY -> nested(parser, pointer);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
      case VALUE_STRING -> text(parser, pointer);
      case VALUE_TRUE, VALUE_FALSE ->
          Sourced.scalar(nodes.booleanNode(parser.getBooleanValue()), at(pointer));
      default -> Sourced.scalar(nodes.nullNode(), at(pointer));
    };
  }

  private void count(JsonParser parser) throws TooMuchException {
    values++;
    if (values > limits.values()) {
      throw new TooMuchException(
          "The document has more than %d values, as counted up to line %d. Maybe leave out what is not needed, or raise caisson.input.values in the settings."
              .formatted(limits.values(), parser.currentTokenLocation().getLineNr()));
    }
  }

  private Sourced nested(JsonParser parser, String pointer) throws IOException {
    depth++;
    if (depth > limits.nesting()) {
      throw new TooMuchException(
          "The document has more than %d records and lists inside each other, in line %d. Nothing else in it could be checked. Maybe a bracket is missing."
              .formatted(limits.nesting(), parser.currentTokenLocation().getLineNr()));
    }
    Sourced value =
        parser.currentToken() == JsonToken.START_OBJECT
            ? object(parser, pointer)
            : array(parser, pointer);
    depth--;
    return value;
  }

  private Sourced text(JsonParser parser, String pointer) throws IOException {
    if (parser.getTextLength() > limits.textLength()) {
      faults.tooLong(parser, pointer, "text", limits.textLength(), "shorten it");
      return Sourced.unreadable(at(pointer));
    }
    String text = parser.getText();
    OptionalInt control = ControlCharacters.inLines(text);
    if (control.isPresent()) {
      faults.control(pointer, text, control.getAsInt());
      return Sourced.unreadable(at(pointer));
    }
    if (!isWellFormed(text)) {
      faults.noCharacter(pointer);
      return Sourced.unreadable(at(pointer));
    }
    return Sourced.scalar(nodes.textNode(text), at(pointer));
  }

  /** Whether every half of a pair of code units has its other half. */
  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
  }

  private void syntaxOfEmptyText() {
    Issue issue =
        Issue.error(
            "json.syntax",
            documentPrefix,
            null,
            "This is not JSON: it is empty. Maybe it was not saved.");
    log.add(issue, new Location(file, null, 1, "1"));
  }

  private Location at(String pointer) {
    return Location.pointer(file, pointer);
  }

  private Sourced object(JsonParser parser, String pointer) throws IOException {
    ObjectNode tree = nodes.objectNode();
    ObjectNode origins = Origins.object(at(pointer));
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = faults.name(parser.currentName(), pointer);
      String field = pointer + "/" + Pointers.escape(name);
      int line = parser.currentTokenLocation().getLineNr();
      parser.nextToken();
      Sourced value = value(parser, field);
      if (tree.has(name)) {
        faults.duplicate(name, field, line);
      } else {
        tree.set(name, value.tree());
        origins.set(name, value.origins());
      }
    }
    return new Sourced(tree, origins);
  }

  private Sourced array(JsonParser parser, String pointer) throws IOException {
    ArrayNode tree = nodes.arrayNode();
    ArrayNode origins = nodes.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Sourced element = value(parser, pointer + "/" + tree.size());
      tree.add(element.tree());
      origins.add(element.origins());
    }
    return new Sourced(tree, origins);
  }

  private Sourced number(JsonParser parser, String pointer) throws IOException {
    if (parser.getTextLength() > limits.numberLength()) {
      faults.tooLong(parser, pointer, "number", limits.numberLength(), "round it");
      return Sourced.unreadable(at(pointer));
    }
    double value = parser.getDoubleValue();
    if (!Double.isFinite(value) || value == 0 && Numbers.isTiny(parser.getText())) {
      faults.notFinite(parser.getText(), pointer);
      return Sourced.unreadable(at(pointer));
    }
    return Sourced.scalar(number(parser, value), at(pointer));
  }

  private JsonNode number(JsonParser parser, double value) throws IOException {
    boolean fitsLong =
        parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    return fitsLong ? nodes.numberNode(parser.getLongValue()) : nodes.numberNode(value);
  }
}
