package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What nations want to hold of an item is another. Narrowed to a nation, to an item, to both or to
 * neither.
 */
record StockObjective(@Nullable String nation, @Nullable String item, Amount amount)
    implements NamedChange {
  private static final String NATIONS = "/nations";

  static StockObjective of(ChangeFields fields) {
    return new StockObjective(
        fields.textOrNull("nation"), fields.textOrNull("item"), fields.amount());
  }

  @Override
  public void in(Edit edit) {
    List<String> held = new ArrayList<>();
    boolean found = false;
    for (int n : NationChoice.in(edit, nation)) {
      JsonNode stockpiles = edit.at(NATIONS + "/" + n + "/stockpiles");
      for (int s = 0; s < stockpiles.size(); s++) {
        String of = stockpiles.get(s).path("item").asText();
        held.add(of);
        if (item == null || of.equals(item)) {
          found = true;
          String at = NATIONS + "/" + n + "/stockpiles/" + s + "/objective";
          edit.set(at, amount.of(edit.at(at).doubleValue()));
        }
      }
    }
    if (!found && item != null) {
      edit.unknown("item", item, "stockpile of item", held.stream().distinct().toList());
    }
  }
}
