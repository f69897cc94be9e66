package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caisson.domain.validation.Issue;

/** One row of a table of contract lines, on its way to a wire record. */
final class ContractRow {
  private static final List<String> TEXTS =
      List.of(
          "id",
          "contract",
          "item",
          "unit",
          "destination",
          "optionExpiry",
          "awarded",
          "decided",
          "earliest",
          "lateness",
          "completion",
          "latest",
          "deliverAt",
          "source",
          "basis",
          "note");
  private static final List<String> NUMBERS =
      List.of("priority", "ceiling", "firm", "option", "calledOff", "delivered");
  private static final List<String> MONEY =
      List.of("unitPrice", "latePenalty", "undeliveredPenalty");
  private static final List<String> FLAGS =
      List.of("earlyDelivery", "lateDelivery", "partialDelivery");
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d{1,9})?");
  private static final Pattern NOT_FINITE =
      Pattern.compile(
          "[-+]?(nan|inf|infinity|#num!|#div/0!|#value!|#n/a)", Pattern.CASE_INSENSITIVE);
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([,.' \u00A0\u202F]\\d{3})+");
  private static final Pattern DOT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
  private static final Pattern PAYMENT =
      Pattern.compile("\\s*([^:@]*?)\\s*:\\s*([^:@]*?)\\s*(?:@\\s*(\\S+)\\s*)?");
  private static final Pattern DUE =
      Pattern.compile("\\s*([^=]*?)\\s*(?:\\.\\.\\s*([^=]*?)\\s*)?=\\s*(\\S+)\\s*");

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final String file;
  private final int row;
  private final String pointer;
  private final Map<String, String> cells;
  private final boolean semicolons;
  private final IssueLog log;
  private final ObjectNode tree = nodes.objectNode();
  private final ObjectNode origins;

  /**
   * @param semicolons whether cells are separated by them, as where decimals have a comma
   */
  ContractRow(
      String file,
      int row,
      String pointer,
      Map<String, String> cells,
      boolean semicolons,
      IssueLog log) {
    this.file = file;
    this.row = row;
    this.pointer = pointer;
    this.cells = cells;
    this.semicolons = semicolons;
    this.log = log;
    this.origins = Origins.object(Location.row(file, row));
  }

  /**
   * @param missing columns that the whole table lacks, as was reported
   */
  Sourced line(List<String> missing) {
    missing.forEach(column -> put(column, Unreadable.node()));
    TEXTS.forEach(column -> cell(column).ifPresent(text -> put(column, nodes.textNode(text))));
    NUMBERS.forEach(column -> cell(column).ifPresent(text -> put(column, number(column, text))));
    cell("buyers").ifPresent(text -> put("buyers", buyers(text)));
    MONEY.forEach(column -> cell(column).ifPresent(text -> money(column, number(column, text))));
    FLAGS.forEach(column -> cell(column).ifPresent(text -> put(column, flag(column, text))));
    cell("schedule").ifPresent(text -> put("schedule", schedule(text)));
    cell("eligibleProducers").ifPresent(text -> put("eligibleProducers", ids(text)));
    cell("payments").ifPresent(text -> put("payments", payments(text)));
    return new Sourced(tree, origins);
  }

  private Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column));
  }

  private void put(String column, JsonNode value) {
    tree.set(column, value);
    origins.set(column, Origins.scalar(Location.cell(file, row, column)));
  }

  /** All money of a row is in the one currency of its column. */
  private void money(String column, JsonNode amount) {
    ObjectNode money = nodes.objectNode();
    money.set("amount", amount);
    ObjectNode places = Origins.object(Location.cell(file, row, column));
    places.set("currency", Origins.scalar(Location.cell(file, row, "currency")));
    cell("currency").ifPresent(code -> money.put("currency", code));
    tree.set(column, money);
    origins.set(column, places);
  }

  private JsonNode number(String column, String text) {
    if (NOT_FINITE.matcher(text).matches()) {
      return notFinite(column, text);
    }
    if (!NUMBER.matcher(text).matches()) {
      return unreadable(
          column, text, "is not a number", "write digits only, such as " + digits(text));
    }
    if (semicolons && DOT_AND_THREE.matcher(text).matches()) {
      return unreadable(
          column,
          text,
          "may be a decimal number or have a separator of thousands",
          "write "
              + text.replace(".", "")
              + " or "
              + new BigDecimal(text).stripTrailingZeros().toPlainString());
    }
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      return notFinite(column, text);
    }
    boolean whole = text.matches("[-+]?\\d{1,15}");
    return whole ? nodes.numberNode(Long.parseLong(text)) : nodes.numberNode(value);
  }

  /** The number that was probably meant by one with separators or a decimal comma. */
  private static String digits(String text) {
    if (GROUPED.matcher(text).matches()) {
      return text.replaceAll("\\D", "");
    }
    return text.matches("\\d+,\\d+") ? text.replace(',', '.') : "120000 or 0.5";
  }

  private JsonNode notFinite(String column, String text) {
    Issue issue = Numbers.notFinite(pointer + "/" + column, column, text);
    log.add(issue, Location.cell(file, row, column));
    return Unreadable.node();
  }

  private JsonNode unreadable(String column, String value, String why, String maybe) {
    log.add(
        Issue.error(
            "csv.cell",
            pointer + "/" + column,
            value,
            "`" + column + "` (" + value + ") " + why + ". Maybe " + maybe + "."),
        Location.cell(file, row, column));
    return Unreadable.node();
  }

  private JsonNode flag(String column, String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> nodes.booleanNode(true);
      case "false" -> nodes.booleanNode(false);
      default ->
          unreadable(column, text, "is neither true nor false", "leave it empty, which means true");
    };
  }

  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String entry : text.split(";")) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  private JsonNode ids(String text) {
    ArrayNode ids = nodes.arrayNode();
    entries(text).forEach(ids::add);
    return ids;
  }

  private JsonNode buyers(String text) {
    ArrayNode buyers = nodes.arrayNode();
    for (String entry : entries(text)) {
      String[] parts = entry.split(":", 2);
      ObjectNode buyer = buyers.addObject().put("nation", parts[0].strip());
      if (parts.length == 2) {
        buyer.set("share", number("buyers", parts[1].strip()));
      }
    }
    return buyers;
  }

  private JsonNode schedule(String text) {
    ArrayNode schedule = nodes.arrayNode();
    for (String entry : entries(text)) {
      schedule.add(due(entry));
    }
    return schedule;
  }

  private JsonNode due(String entry) {
    Matcher due = DUE.matcher(entry);
    if (!due.matches()) {
      return unreadable(
          "schedule",
          entry,
          "is not a delivery written month=quantity or month..month=quantity",
          "write it like 2025-01..2025-12=120000, with ; between deliveries");
    }
    ObjectNode span = nodes.objectNode().put("from", due.group(1));
    if (due.group(2) != null) {
      span.put("to", due.group(2));
    }
    span.set("quantity", number("schedule", due.group(3)));
    return span;
  }

  private JsonNode payments(String text) {
    ArrayNode payments = nodes.arrayNode();
    for (String entry : entries(text)) {
      payments.add(payment(entry));
    }
    return payments;
  }

  private JsonNode payment(String entry) {
    Matcher written = PAYMENT.matcher(entry);
    if (!written.matches()) {
      return unreadable(
          "payments",
          entry,
          "is not a payment written kind:share or kind:share@month",
          "write it like ADVANCE:0.3@2024-03, with ; between payments");
    }
    ObjectNode payment = nodes.objectNode().put("kind", written.group(1));
    payment.set("share", number("payments", written.group(2)));
    if (written.group(3) != null) {
      payment.put("month", written.group(3));
    }
    return payment;
  }
}
