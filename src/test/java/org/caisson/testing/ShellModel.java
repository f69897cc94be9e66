package org.caisson.testing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.ProcessStep;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Region;
import org.caisson.domain.plant.Site;
import org.caisson.domain.provenance.Provenance;

/** A small model: shells and their fuzes, three lines, two nations, three years. */
public final class ShellModel {
  /** Three years from January 2024. */
  public static final Horizon HORIZON = new Horizon(YearMonth.of(2024, 1), 36);

  private static final Provenance NONE = Provenance.UNSTATED;

  private ShellModel() {}

  /** The model. */
  public static PlanningModel model() {
    return new PlanningModel(
        "Shells for two nations",
        HORIZON,
        "USD",
        List.of(),
        "UNCLASSIFIED",
        new AllocationPolicy(AllocationRule.UKRAINE_FIRST, OptionalDouble.empty()),
        List.of(),
        base(),
        List.of(new Contract("K9", "Shells", null, null, null, null, null, NONE)),
        List.of(
            contractLine("K9-1", Destination.POOL, 90_000),
            contractLine("K9-2", Destination.RESTOCK, 6_000)),
        List.of(nation("DEU", "Germany", 20_000), nation("NLD", "Netherlands", 4_000)),
        List.of(new UkraineNeed("shell", HORIZON.start(), HORIZON.last(), 2_500, NONE)));
  }

  private static IndustrialBase base() {
    return new IndustrialBase(
        List.of(
            new Item(
                "shell",
                "155 mm HE shell",
                ItemKind.FINISHED,
                "round",
                List.of(new Component("fuze", 1)),
                null,
                NONE),
            new Item("fuze", "Artillery fuze", ItemKind.COMPONENT, "piece", List.of(), null, NONE)),
        List.of(new Producer("P1", "Werke", NONE)),
        List.of(new Site("S1", "Unterlueß", "P1", "DEU", Region.EUROPE, NONE)),
        List.of(
            line("lap", "Load, assemble, pack", "shell", ProcessStep.LAP, 1_000, 4_000),
            line("lap-2", "Second load line", "shell", ProcessStep.LAP, 1_000, 2_000),
            line(
                "fuzes", "Fuze line with a name far too long", "fuze", ProcessStep.FUZE, 500, 900)),
        List.of(),
        List.of(),
        List.of());
  }

  private static Line line(
      String id, String name, String item, ProcessStep step, double rate, double max) {
    return new Line(
        id,
        name,
        "S1",
        step,
        List.of(new LineProduct(item, rate / 2, rate, max, 1, 0, LeadTimes.NONE, null, NONE)),
        1,
        0.1,
        false,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        NONE);
  }

  private static ContractLine contractLine(String id, Destination destination, double firm) {
    return new ContractLine(
        id,
        "K9",
        "shell",
        List.of(new BuyerShare("DEU", 0.5), new BuyerShare("NLD", 0.5)),
        destination,
        1,
        null,
        firm,
        0,
        0,
        0,
        null,
        new Money(3_000, "USD"),
        LocalDate.of(2024, 1, 15),
        null,
        null,
        true,
        List.of(new MonthlyQuantity(HORIZON.start(), HORIZON.last(), firm)),
        List.of(),
        NONE);
  }

  private static Nation nation(String id, String name, double objective) {
    return new Nation(
        id,
        name,
        Region.EUROPE,
        List.of(new Stockpile("shell", 1_000, objective, 500, 0, NONE)),
        List.of(),
        List.of(new Budget(2024, new Money(40_000_000, "USD"), NONE)),
        NONE);
  }
}
