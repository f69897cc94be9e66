package org.caisson.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.caisson.domain.model.PlanningModel;
import org.caisson.intake.cell.CellKind;
import org.jspecify.annotations.Nullable;

/** What the drop-downs of a template offer. */
final class TemplateLists {
  private static final List<String> FLAGS = List.of("TRUE", "FALSE");

  /** Which table the values of a column are ids of. */
  private static final Map<String, String> TABLE_OF =
      Map.ofEntries(
          Map.entry("item", "items"),
          Map.entry("parent", "items"),
          Map.entry("producer", "producers"),
          Map.entry("eligibleProducers", "producers"),
          Map.entry("site", "sites"),
          Map.entry("deliverAt", "sites"),
          Map.entry("from", "sites"),
          Map.entry("to", "sites"),
          Map.entry("line", "lines"),
          Map.entry("supply", "supplies"),
          Map.entry("workforce", "workforces"),
          Map.entry("contract", "contracts"),
          Map.entry("buyers", "nations"),
          Map.entry("currency", "currencies"));

  private final Map<String, List<String>> known = new LinkedHashMap<>();

  /**
   * @param model whose ids are offered; null offers codes only
   */
  TemplateLists(@Nullable PlanningModel model) {
    if (model != null) {
      var base = model.industrialBase();
      know("items", base.items(), item -> item.id());
      know("producers", base.producers(), producer -> producer.id());
      know("sites", base.sites(), site -> site.id());
      know("nations", model.nations(), nation -> nation.id());
      TreeSet<String> currencies = new TreeSet<>(List.of(model.currency()));
      model.rates().forEach(rate -> currencies.add(rate.currency()));
      known.put("currencies", List.copyOf(currencies));
    }
  }

  private <T> void know(String table, List<T> records, Function<T, String> id) {
    known.put(table, records.stream().map(id).toList());
  }

  /** The codes of a column, or the ids of the model; nothing where anything may be written. */
  List<String> values(TableColumn column) {
    if (column.kind() == CellKind.FLAG) {
      return FLAGS;
    }
    return column.kind() == CellKind.CHOICE
        ? column.values()
        : table(column).map(table -> known.getOrDefault(table, List.of())).orElse(List.of());
  }

  /** The sheet of the same workbook whose ids the column refers to. */
  Optional<String> sheet(TableColumn column, List<TableShape> shapes) {
    return table(column)
        .filter(table -> shapes.stream().anyMatch(shape -> shape.name().equals(table)));
  }

  private static Optional<String> table(TableColumn column) {
    boolean month = column.kind() == CellKind.MONTH;
    return month ? Optional.empty() : Optional.ofNullable(TABLE_OF.get(column.name()));
  }

  /** Whether only what is offered may be written, so that a spreadsheet can refuse the rest. */
  static boolean isClosed(TableColumn column) {
    return column.kind() == CellKind.CHOICE || column.kind() == CellKind.FLAG;
  }
}
