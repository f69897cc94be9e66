package org.caisson.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/** Values of a plan request that have the wrong form, in words. */
final class FormFaults {
  private static final int LONGEST_SHOWN = 60;

  private FormFaults() {}

  /** What is wrong with a value of the tree. */
  static Problem.Fault of(JsonMappingException unusable, JsonNode tree) {
    String pointer = pointer(unusable);
    if (unusable instanceof UnrecognizedPropertyException unknown) {
      return Problem.Fault.at(pointer, "field.unknown", words(unknown), unknown.getPropertyName());
    }
    String value = shown(tree.at(pointer));
    Class<?> type =
        unusable instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    String message =
        "`%s` (%s) is not %s. Maybe %s."
            .formatted(field(pointer), value, expected(type), example(type));
    return Problem.Fault.at(pointer, "field.value", message, value);
  }

  /** Puts nothing in the place of the value; false where there is no such place. */
  static boolean takeOut(JsonMappingException unusable, JsonNode tree) {
    JsonPointer place = JsonPointer.valueOf(pointer(unusable));
    if (place.matches()) {
      return false;
    }
    JsonNode parent = tree.at(place.head());
    if (parent instanceof ObjectNode record) {
      return record.remove(place.last().getMatchingProperty()) != null;
    }
    if (parent instanceof ArrayNode list) {
      return list.remove(place.last().getMatchingIndex()) != null;
    }
    return false;
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

  private static String expected(@Nullable Class<?> type) {
    if (type == UUID.class) {
      return "the id of a kept document";
    }
    if (type == Integer.class) {
      return "a whole number";
    }
    if (type == String.class) {
      return "a text";
    }
    return type != null && Collection.class.isAssignableFrom(type) ? "a list" : "a record";
  }

  private static String example(@Nullable Class<?> type) {
    if (type == UUID.class) {
      return "one like 6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10, as it was answered when it was kept";
    }
    if (type == Integer.class) {
      return "1";
    }
    if (type == String.class) {
      return "put it in quotation marks";
    }
    return type != null && Collection.class.isAssignableFrom(type)
        ? "put it in [ ]"
        : "look its fields up at /docs";
  }

  private static String shown(JsonNode value) {
    String text = value.isTextual() ? value.textValue() : value.toString();
    return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text;
  }

  private static String field(String pointer) {
    return pointer.substring(pointer.lastIndexOf('/') + 1);
  }

  private static String pointer(JsonMappingException fault) {
    List<JsonMappingException.Reference> path = fault.getPath();
    return path.stream()
        .map(
            step ->
                "/"
                    + (step.getFieldName() == null
                        ? step.getIndex() + ""
                        : step.getFieldName().replace("~", "~0").replace("/", "~1")))
        .collect(Collectors.joining());
  }
}
