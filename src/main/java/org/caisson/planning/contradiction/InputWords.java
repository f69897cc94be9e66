package org.caisson.planning.contradiction;

import java.time.YearMonth;
import java.util.Locale;
import org.caisson.domain.item.Item;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;

/** Says inputs, and by how much they give way, in the words of the user's model. */
final class InputWords {
  private static final String TEMPO = "tempo";

  private final PlanIndex index;
  private final InputNames names;

  InputWords(PlanIndex index) {
    this.index = index;
    names = new InputNames(index);
  }

  /** What a quantity of the input counts. */
  String unit(StatedInput input) {
    return switch (input.kind()) {
      case CONTRACT_LINE, COMPLETION, FLOOR, NEED, SUPPLY, STORAGE, CLOSING_STOCK, LANE ->
          item(input).unit();
      case MAX, RAMP -> TEMPO;
      case HOURS, OVERTIME -> "hours";
      case COPIES, WHOLE_COPIES -> "copies";
      case HIRES, REGIONAL_HIRES, CLOSING_PEOPLE, WHOLE_PEOPLE -> "people";
      case BUDGET, AID_PACKAGE, EXPANSION_FUND -> index.currencies().account();
      case SHARE, SOURCING_SHARE -> "share";
      case WHOLE_DELIVERY -> "deliveries";
      case WHOLE_LINE -> "lines";
    };
  }

  /** The whole input, for example "MAX of Load line in 2025-03, tempo 2 (2 000 rounds)". */
  String input(StatedInput input) {
    String stated = quantity(input, input.quantity());
    return switch (input.kind()) {
      case CONTRACT_LINE ->
          name(input) + " due in " + month(input.month()) + ", " + stated + dates(input);
      case COMPLETION -> name(input) + " complete by " + index.horizon().last() + ", " + stated;
      case HOURS -> name(input) + " in " + month(input.month()) + ", " + stated + " a person";
      case CLOSING_STOCK, CLOSING_PEOPLE ->
          name(input) + " at the end of " + index.horizon().last() + ", " + stated;
      case FLOOR, NEED, MAX, SUPPLY, REGIONAL_HIRES ->
          name(input) + " in " + month(input.month()) + ", " + stated;
      case RAMP, HIRES, LANE -> name(input) + ", " + stated + " a month";
      case OVERTIME -> name(input) + ", " + stated + " a person and month";
      case STORAGE, BUDGET, AID_PACKAGE, COPIES, EXPANSION_FUND -> name(input) + ", " + stated;
      case SHARE -> name(input) + ", " + figure(input.quantity());
      case SOURCING_SHARE, WHOLE_COPIES, WHOLE_PEOPLE, WHOLE_DELIVERY, WHOLE_LINE -> name(input);
    };
  }

  /**
   * An input that gives way, for example "MAX of Load line in 2025-03 by tempo 1 (1 000 rounds)".
   */
  String relaxed(StatedInput input, int month, double amount) {
    String when = month == StatedInput.EVERY ? "" : " in " + month(month);
    return name(input) + when + " by " + quantity(input, amount);
  }

  private String name(StatedInput input) {
    return switch (input.kind()) {
      case CONTRACT_LINE, COMPLETION -> "contract line " + input.subject();
      case FLOOR -> "floor of " + stockpile(input).nation().name() + "'s " + item(input).name();
      case NEED -> "need of Ukraine of " + item(input).name();
      case MAX -> "MAX of " + line(input).line().name();
      case RAMP -> "ramp limit of " + line(input).line().name();
      case SUPPLY -> "supply of " + index.supplies().get(input.number()).supply().name();
      case STORAGE -> "storage of " + names.node(input.number());
      case CLOSING_STOCK -> "stock of " + names.node(names.node(input.subject()));
      case CLOSING_PEOPLE -> "people of " + workforce(input);
      case HOURS -> "hours of " + workforce(input);
      case HIRES -> "most hires of " + workforce(input);
      case REGIONAL_HIRES -> "most hires in " + names.region(input.number());
      case OVERTIME -> "overtime of " + workforce(input);
      case LANE -> "lane of " + names.lane(input.number());
      case COPIES -> "most copies of " + names.option(input.number());
      case EXPANSION_FUND -> "expansion fund of " + names.fundYear(input.number());
      case AID_PACKAGE -> "aid package " + names.aidPackage(input.number());
      case BUDGET -> "budget of " + budget(input).nation().name() + " for " + year(input);
      case SHARE -> "the policy's share for Ukraine";
      case SOURCING_SHARE -> names.sourcingShare(input.number());
      case WHOLE_COPIES -> names.option(input.number()) + " bought in whole copies only";
      case WHOLE_PEOPLE -> "people of " + workforce(input) + " hired as whole persons only";
      case WHOLE_DELIVERY ->
          "contract line " + input.subject() + " delivered in one month as a whole only";
      case WHOLE_LINE -> line(input).line().name() + " warm or cold as a whole only";
    };
  }

  /** A contract line may be due before anything can be delivered on it at all. */
  private String dates(StatedInput input) {
    Order order = index.orders().get(input.number());
    for (int t = 0; t <= input.month(); t++) {
      if (order.open(t)) {
        return "";
      }
    }
    return ", before its dates and lead times let anything be delivered";
  }

  private String quantity(StatedInput input, double quantity) {
    return switch (input.kind()) {
      case MAX, RAMP -> tempo(line(input), quantity);
      default -> figure(quantity) + " " + unit(input);
    };
  }

  private String tempo(IndexedLine line, double tempo) {
    Item made = index.item(index.products().get(line.firstProduct()).item());
    return "%s %s (%s %s of %s)"
        .formatted(
            TEMPO, figure(tempo), figure(tempo * line.unitsPerTempo()), made.unit(), made.name());
  }

  private Item item(StatedInput input) {
    int number = input.number();
    return index.item(
        switch (input.kind()) {
          case CONTRACT_LINE, COMPLETION -> index.orders().get(number).item();
          case FLOOR -> index.stockpiles().get(number).item();
          case NEED -> index.needs().get(number).item();
          case SUPPLY -> index.nodes().get(index.supplies().get(number).node()).item();
          case STORAGE -> index.nodes().get(number).item();
          case CLOSING_STOCK -> index.nodes().get(names.node(input.subject())).item();
          case LANE -> index.nodes().get(index.material().lanes().get(number).from()).item();
          default -> throw new IllegalArgumentException("no item: " + input.kind());
        });
  }

  private String workforce(StatedInput input) {
    return index.people().workforces().get(input.number()).workforce().name();
  }

  private IndexedStockpile stockpile(StatedInput input) {
    return index.stockpiles().get(input.number());
  }

  private IndexedLine line(StatedInput input) {
    return index.lines().get(input.number());
  }

  private BudgetYear budget(StatedInput input) {
    return index.budgets().get(input.number());
  }

  private int year(StatedInput input) {
    return budget(input).budget().year();
  }

  private YearMonth month(int t) {
    return index.horizon().month(t);
  }

  /** Thousands apart; four decimals at most, because tempos are small numbers. */
  static String figure(double value) {
    double size = Math.abs(value);
    String text =
        String.format(Locale.ROOT, size >= 1000 ? "%,.0f" : size >= 100 ? "%.2f" : "%.4f", value)
            .replace(',', ' ');
    return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
  }
}
