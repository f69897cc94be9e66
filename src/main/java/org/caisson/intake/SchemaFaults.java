package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;

/**
 * Says in our own words in what a document departs from its schema: one issue for each pointer.
 *
 * <p>Bounds of numbers and lengths of lists stand in the schemas for the sake of editors. They are
 * not reported from here: the checks of the domain hold them too, and know the reason.
 */
final class SchemaFaults {
  private static final Set<String> LEFT_TO_CHECKS =
      Set.of("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum", "minItems");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})(?:[-/.].*)?");
  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");

  private final Schemas schemas;
  private final List<Error> errors;
  private final Map<String, Issue> issues = new LinkedHashMap<>();
  private final Set<String> misspelt = new HashSet<>();

  private SchemaFaults(Schemas schemas, List<Error> errors) {
    this.schemas = schemas;
    this.errors = errors;
  }

  /**
   * All faults of the tree, but those of values that were found unreadable before.
   *
   * @param most how many are looked for
   */
  static SchemaFaults of(Schemas schemas, String schema, JsonNode tree, int most) {
    SchemaFaults faults = new SchemaFaults(schemas, schemas.faults(schema, tree, most));
    faults.collect();
    return faults;
  }

  /** Whether so many were found that the search for them ended. */
  boolean isCutShort(int most) {
    return errors.size() >= most;
  }

  List<Issue> issues() {
    return new ArrayList<>(issues.values());
  }

  /** The pointers of missing fields that were written under an unknown name: one fault, not two. */
  Set<String> misspelt() {
    return misspelt;
  }

  private void collect() {
    errors.stream().filter(e -> is(e, "additionalProperties")).forEach(this::unknownField);
    errors.stream()
        .filter(e -> is(e, "required") && !misspelt.contains(fieldPointer(e)))
        .forEach(this::missingField);
    errors.stream().filter(this::isAboutAValue).forEach(this::value);
  }

  private static boolean is(Error error, String keyword) {
    return error.getKeyword().equals(keyword);
  }

  private boolean isAboutAValue(Error error) {
    return !is(error, "additionalProperties")
        && !is(error, "required")
        && !LEFT_TO_CHECKS.contains(error.getKeyword())
        && !Unreadable.is(error.getInstanceNode());
  }

  private static String pointer(Error error) {
    return error.getInstanceLocation().toString();
  }

  private static String fieldPointer(Error error) {
    return pointer(error) + "/" + Pointers.escape(error.getProperty());
  }

  private void unknownField(Error error) {
    List<String> known = schemas.fieldsOfRecord(error);
    String field = error.getProperty();
    free(error.getInstanceNode(), known, field)
        .ifPresent(name -> misspelt.add(pointer(error) + "/" + name));
    issues.put(fieldPointer(error), unknownField(fieldPointer(error), field, known));
  }

  private static Optional<String> free(JsonNode record, List<String> known, String field) {
    return ClosestName.to(field, known).filter(name -> !record.has(name));
  }

  private static Issue unknownField(String pointer, String field, List<String> known) {
    return Issue.error(
        "field.unknown",
        pointer,
        field,
        "There is no field `" + field + "` here. " + Words.maybe(field, known, "remove it"));
  }

  private void missingField(Error error) {
    String field = error.getProperty();
    String meaning = schemas.description(schemas.schemaOfField(error, field));
    issues.putIfAbsent(
        fieldPointer(error),
        Issue.error(
            "field.missing",
            fieldPointer(error),
            null,
            "The field `"
                + field
                + "` is missing, and it has no default. Maybe add it: "
                + meaning));
  }

  private void value(Error error) {
    String pointer = pointer(error);
    String field = Words.name(Pointers.fieldName(pointer));
    String code = is(error, "type") ? "field.type" : "field.value";
    String value = shown(error.getInstanceNode());
    issues.putIfAbsent(
        pointer, Issue.error(code, pointer, value, field + " (" + value + ") " + objection(error)));
  }

  private static String shown(JsonNode node) {
    return node.isTextual() ? node.textValue() : Json.shortened(node);
  }

  private String objection(Error error) {
    JsonNode value = error.getInstanceNode();
    return switch (error.getKeyword()) {
      case "type" ->
          "should be " + noun(error) + ", and it is " + noun(value) + ". " + retype(error);
      case "enum" -> notListed(error);
      case "format" ->
          "is no day of the calendar written YYYY-MM-DD. Maybe write it like 2024-01-23.";
      case "pattern" -> notOfPattern(error);
      case "minLength" -> "should not be empty. Maybe it is still to be filled in.";
      default -> "is not what the schema allows: " + error.getMessage() + ". Maybe see its schema.";
    };
  }

  private static String noun(Error error) {
    return switch (error.getSchemaNode().asText()) {
      case "number" -> "a number";
      case "integer" -> "a whole number";
      case "string" -> "text";
      case "boolean" -> "true or false";
      case "array" -> "a list";
      default -> "a record";
    };
  }

  private static String noun(JsonNode value) {
    return switch (value.getNodeType()) {
      case NUMBER -> value.isIntegralNumber() ? "a number" : "a number with decimals";
      case STRING -> "text";
      case BOOLEAN -> "true or false";
      case ARRAY -> "a list";
      case OBJECT -> "a record";
      default -> "null";
    };
  }

  private String retype(Error error) {
    JsonNode value = error.getInstanceNode();
    String wanted = error.getSchemaNode().asText();
    if (value.isNull()) {
      return "Maybe fill it in; a field that is optional can be left out.";
    }
    return switch (wanted) {
      case "number", "integer" -> renumber(value, wanted);
      case "string" -> "Maybe put it in quotation marks.";
      case "boolean" -> "Maybe write true or false, without quotation marks.";
      case "array" -> "Maybe put it in square brackets.";
      default ->
          "Maybe write {...} with the fields " + Words.names(fields(schemas.schemaOf(error))) + ".";
    };
  }

  private static List<String> fields(JsonNode schema) {
    return schema.path("properties").propertyStream().map(field -> field.getKey()).toList();
  }

  private static String renumber(JsonNode value, String wanted) {
    if (value.isNumber()) {
      return "Maybe round it.";
    }
    return value.isTextual() && value.textValue().matches("-?\\d+(\\.\\d+)?")
        ? "Maybe remove the quotation marks."
        : "Maybe write digits only, such as " + (wanted.equals("number") ? "1200.5." : "12.");
  }

  private static String notListed(Error error) {
    List<String> values =
        StreamSupport.stream(error.getSchemaNode().spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    String value = error.getInstanceNode().asText();
    return "is not one of the values that are known here. "
        + ClosestName.to(value, values)
            .map(closest -> "Maybe you meant " + Words.name(closest) + ".")
            .orElse("Maybe use one of " + Words.names(values) + ".");
  }

  private String notOfPattern(Error error) {
    String value = error.getInstanceNode().asText();
    String address = error.getSchemaLocation().toString();
    if (address.contains("/month/")) {
      return "is not a month written YYYY-MM. Maybe write it like "
          + month(value).map(YearMonth::toString).orElse("2024-03")
          + ".";
    }
    if (address.contains("/date/")) {
      return "is no day of the calendar written YYYY-MM-DD. Maybe write it like 2024-01-23.";
    }
    String capitals = value.toUpperCase(Locale.ROOT);
    String like = capitals.matches("[A-Z]{3}") ? capitals : "EUR for a currency, DEU for a nation";
    return "is not a code of three capital letters. Maybe write it like " + like + ".";
  }

  /** The month that was probably meant by a month in another notation. */
  static Optional<YearMonth> month(String written) {
    Matcher yearFirst = YEAR_FIRST.matcher(written);
    if (yearFirst.matches()) {
      return month(yearFirst.group(1), yearFirst.group(2));
    }
    Matcher monthFirst = MONTH_FIRST.matcher(written);
    return monthFirst.matches()
        ? month(monthFirst.group(2), monthFirst.group(1))
        : Optional.empty();
  }

  private static Optional<YearMonth> month(String year, String month) {
    int number = Integer.parseInt(month);
    return number >= 1 && number <= 12
        ? Optional.of(YearMonth.of(Integer.parseInt(year), number))
        : Optional.empty();
  }
}
