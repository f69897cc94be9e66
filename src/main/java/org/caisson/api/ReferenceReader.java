package org.caisson.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plan of kept parts and tells every value in it that is of the wrong kind. Jackson ends at
 * the first; so what it ends at is taken out and the rest is read again.
 */
final class ReferenceReader {
  /** So many faults end the search: whoever has more sends something else. */
  private static final int MOST = 100;

  private static final int LONGEST_SHOWN = 60;

  private final ObjectMapper json;
  private final List<Problem.Fault> faults = new ArrayList<>();

  ReferenceReader(ObjectMapper json) {
    this.json = json;
  }

  /**
   * The plan of a tree, which is changed where it cannot be read.
   *
   * @throws ProblemException when there are so many faults that no more are looked for
   */
  ReadReference read(JsonNode tree) {
    while (faults.size() < MOST) {
      try {
        PlanReference reference = json.treeToValue(tree, PlanReference.class);
        ReferenceForm.faults(reference).stream().filter(this::isNews).forEach(faults::add);
        return new ReadReference(reference, List.copyOf(faults));
      } catch (UnrecognizedPropertyException unknown) {
        faults.add(Problem.Fault.at(pointer(unknown), "field.unknown", words(unknown), null));
        remove(tree, unknown);
      } catch (MismatchedInputException wrong) {
        faults.add(wrongKind(tree, wrong));
        blank(tree, wrong);
      } catch (JsonProcessingException inTree) {
        throw new IllegalStateException("A tree of JSON could not be walked.", inTree);
      }
    }
    throw Faults.refusal("plan request", faults);
  }

  /** What was taken out is not missing. */
  private boolean isNews(Problem.Fault fault) {
    return faults.stream()
        .map(Problem.Fault::pointer)
        .noneMatch(
            known ->
                known != null
                    && (known.equals(fault.pointer())
                        || String.valueOf(fault.pointer()).startsWith(known + "/")));
  }

  private static void remove(JsonNode tree, JsonMappingException fault) {
    JsonPointer place = JsonPointer.compile(pointer(fault));
    if (tree.at(place.head()) instanceof ObjectNode record) {
      record.remove(place.last().getMatchingProperty());
    }
  }

  private static void blank(JsonNode tree, JsonMappingException fault) {
    JsonPointer place = JsonPointer.compile(pointer(fault));
    JsonNode around = tree.at(place.head());
    if (around instanceof ObjectNode record) {
      record.set(place.last().getMatchingProperty(), NullNode.instance);
    } else if (around instanceof ArrayNode list) {
      list.set(place.last().getMatchingIndex(), NullNode.instance);
    }
  }

  private static Problem.Fault wrongKind(JsonNode tree, MismatchedInputException fault) {
    String pointer = pointer(fault);
    JsonNode value = tree.at(pointer);
    String shown = shown(value);
    boolean badId = UUID.class.equals(fault.getTargetType()) && value.isTextual();
    String message =
        "`%s` (%s) should be %s."
            .formatted(nameOf(pointer), shown, wanted(fault.getTargetType(), value));
    return Problem.Fault.at(pointer, badId ? "field.value" : "field.type", message, shown);
  }

  private static String shown(JsonNode value) {
    String text = PlainText.shown(value.isTextual() ? value.textValue() : value.toString());
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }

  private static String nameOf(String pointer) {
    JsonPointer last = JsonPointer.compile(pointer).last();
    return last.mayMatchElement() ? pointer : last.getMatchingProperty();
  }

  private static String wanted(@Nullable Class<?> type, JsonNode value) {
    if (UUID.class.equals(type)) {
      return "the id of a kept document. Maybe copy it from the answer that kept it: it has 36 characters";
    }
    if (Integer.class.equals(type)) {
      return "a whole number. Maybe "
          + (value.isTextual() ? "remove the quotation marks" : "write digits only, such as 1");
    }
    if (String.class.equals(type)) {
      return "text. Maybe put it in quotation marks";
    }
    return type != null && List.class.isAssignableFrom(type)
        ? "a list. Maybe put it in square brackets"
        : "a record. Maybe write {...} with its fields, as shown at /docs";
  }

  private static String words(UnrecognizedPropertyException unknown) {
    Set<String> known =
        unknown.getKnownPropertyIds().stream()
            .map(String::valueOf)
            .collect(Collectors.toCollection(TreeSet::new));
    String name = PlainText.shown(unknown.getPropertyName());
    return "The field `%s` is not known in a plan of kept parts. %s"
        .formatted(name, Words.maybe(name, known, "leave it out"));
  }

  private static String pointer(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step -> step.getFieldName() == null ? step.getIndex() + "" : step.getFieldName())
        .map(token -> "/" + token.replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }
}
