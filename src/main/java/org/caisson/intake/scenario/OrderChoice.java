package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The contract lines that a change is about.
 *
 * @param contractLine the id of the only one, or absent
 * @param contract the id of the contract whose lines they are, or absent
 * @param item the id of the item that they order, or absent
 */
record OrderChoice(
    @Nullable String contractLine, @Nullable String contract, @Nullable String item) {

  static OrderChoice of(ChangeFields fields) {
    return new OrderChoice(
        fields.textOrNull("contractLine"),
        fields.textOrNull("contract"),
        fields.textOrNull("item"));
  }

  /** Their places in the list of contract lines; all where none of the three is named. */
  List<Integer> in(Edit edit) {
    if (contractLine != null) {
      return edit.find(Edit.CONTRACT_LINES, contractLine, "contractLine", "contract line").stream()
          .boxed()
          .toList();
    }
    boolean known = isKnown(edit, "contract", contract) && isKnown(edit, "item", item);
    JsonNode lines = edit.at(Edit.CONTRACT_LINES);
    Predicate<JsonNode> wanted =
        line -> isOf(line, "contract", contract) && isOf(line, "item", item);
    return IntStream.range(0, known ? lines.size() : 0)
        .filter(i -> wanted.test(lines.get(i)))
        .boxed()
        .toList();
  }

  /** The same, where it would be a slip to mean all of them. */
  List<Integer> namedIn(Edit edit) {
    if (contractLine == null && contract == null && item == null) {
      edit.fault(
          "change.unknown",
          "contractLine",
          null,
          "It is not said which contract lines change. Maybe add `contractLine`, `contract` or `item`.");
      return List.of();
    }
    return in(edit);
  }

  private static boolean isOf(JsonNode line, String field, @Nullable String wanted) {
    return wanted == null || line.path(field).asText().equals(wanted);
  }

  private static boolean isKnown(Edit edit, String field, @Nullable String wanted) {
    if (wanted == null) {
      return true;
    }
    List<String> ordered = new ArrayList<>();
    edit.at(Edit.CONTRACT_LINES).forEach(line -> ordered.add(line.path(field).asText()));
    if (!ordered.contains(wanted)) {
      String what = field.equals("item") ? "order of item" : "contract line of contract";
      edit.unknown(field, wanted, what, ordered.stream().distinct().toList());
    }
    return ordered.contains(wanted);
  }
}
