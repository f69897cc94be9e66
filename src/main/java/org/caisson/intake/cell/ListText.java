package org.caisson.intake.cell;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists inside one cell: entries with semicolons or line breaks between them. */
final class ListText {
  private static final Pattern PAYMENT =
      spaced("\\s*([^:@]*?)\\s*:\\s*([^:@]*?)\\s*(?:@\\s*(\\S+)\\s*)?");
  private static final Pattern DUE =
      spaced("\\s*([^=]*?)\\s*(?:\\.\\.\\s*([^=]*?)\\s*)?=\\s*(\\S.*?)\\s*");
  private static final Pattern AMOUNT = spaced("\\s*(.*\\S)\\s*:\\s*([^:]*\\S)\\s*");

  /** Says of a line that has a schedule, as all have, that nothing of it is due. */
  private static final String NOTHING_DUE = "none";

  /** Longer than any id with a quantity, and short enough for the patterns above. */
  private static final int LONGEST_ENTRY = 300;

  private final JsonNodeFactory nodes = JsonNodeFactory.instance;
  private final Function<String, JsonNode> numbers;
  private final CellValues.Complaints complaints;

  /** A pattern for which spaces that do not break are white space too. */
  private static Pattern spaced(String pattern) {
    return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
  }

  ListText(Function<String, JsonNode> numbers, CellValues.Complaints complaints) {
    this.numbers = numbers;
    this.complaints = complaints;
  }

  JsonNode read(String text, CellKind kind) {
    Function<String, JsonNode> entry =
        switch (kind) {
          case NUMBERS -> numbers;
          case BUYERS -> this::buyer;
          case SPANS -> this::due;
          case PAYMENTS -> this::payment;
          case COMPONENTS -> written -> amount(written, "item", "quantity");
          case LABOUR -> written -> amount(written, "workforce", "hours");
          default -> nodes::textNode;
        };
    ArrayNode list = nodes.arrayNode();
    if (kind == CellKind.SPANS && text.equalsIgnoreCase(NOTHING_DUE)) {
      return list;
    }
    for (String written : entries(text)) {
      list.add(written.length() > LONGEST_ENTRY ? tooLong(written) : entry.apply(written));
    }
    return list;
  }

  private static List<String> entries(String text) {
    List<String> entries = new ArrayList<>();
    for (String entry : text.split("[;\n]")) {
      String stripped = CellText.strip(entry);
      if (!stripped.isEmpty()) {
        entries.add(stripped);
      }
    }
    return entries;
  }

  private JsonNode tooLong(String entry) {
    return objection(
        entry.substring(0, 40) + "...",
        "is longer than an entry of a list can be",
        "put ; between the entries");
  }

  private JsonNode objection(String entry, String why, String maybe) {
    return complaints.standIn(entry, new Reading.Objection(why, maybe));
  }

  private JsonNode buyer(String entry) {
    String[] parts = entry.split(":", 2);
    ObjectNode buyer = nodes.objectNode().put("nation", CellText.strip(parts[0]));
    if (parts.length == 2) {
      buyer.set("share", numbers.apply(CellText.strip(parts[1])));
    }
    return buyer;
  }

  private JsonNode due(String entry) {
    Matcher due = DUE.matcher(entry);
    if (!due.matches()) {
      return objection(
          entry,
          "is not a delivery written month=quantity or month..month=quantity",
          "write it like 2025-01..2025-12=120000, with ; between deliveries");
    }
    ObjectNode span = nodes.objectNode().put("from", due.group(1));
    if (due.group(2) != null) {
      span.put("to", due.group(2));
    }
    span.set("quantity", numbers.apply(due.group(3)));
    return span;
  }

  private JsonNode payment(String entry) {
    Matcher written = PAYMENT.matcher(entry);
    if (!written.matches()) {
      return objection(
          entry,
          "is not a payment written kind:share or kind:share@month",
          "write it like ADVANCE:0.3@2024-03, with ; between payments");
    }
    ObjectNode payment = nodes.objectNode().put("kind", written.group(1));
    payment.set("share", numbers.apply(written.group(2)));
    if (written.group(3) != null) {
      payment.put("month", written.group(3));
    }
    return payment;
  }

  private JsonNode amount(String entry, String of, String amount) {
    Matcher written = AMOUNT.matcher(entry);
    if (!written.matches()) {
      return objection(
          entry,
          "is not written " + of + ":" + amount,
          "write it like X:2.5, with ; between entries");
    }
    ObjectNode record = nodes.objectNode().put(of, written.group(1));
    record.set(amount, numbers.apply(written.group(2)));
    return record;
  }
}
