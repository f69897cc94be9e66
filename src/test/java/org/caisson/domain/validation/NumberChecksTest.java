package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.item.ItemKind;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.provenance.Provenance;
import org.junit.jupiter.api.Test;

/** What a document cannot hold, a model that a program put together can. */
class NumberChecksTest {

  private static PlanningModel model(List<Item> items, List<OpeningStock> stocks) {
    IndustrialBase base =
        new IndustrialBase(items, List.of(), List.of(), List.of(), List.of(), stocks, List.of());
    return new PlanningModel(
        "test",
        new Horizon(YearMonth.of(2025, 1), 12),
        "USD",
        List.of(),
        "",
        new AllocationPolicy(AllocationRule.FIXED_SHARE, OptionalDouble.of(Double.NaN)),
        List.of(),
        base,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Item item(String id, List<Component> bom) {
    return new Item(id, id, ItemKind.COMPONENT, "piece", bom, null, Provenance.UNSTATED);
  }

  @Test
  void nanAndInfinityAreReportedWithTheirPointers() {
    OpeningStock stock = new OpeningStock("A", "S", Double.POSITIVE_INFINITY, Provenance.UNSTATED);
    List<Issue> issues =
        Checks.run(
            model(List.of(item("A", List.of())), List.of(stock)),
            check -> check.code().startsWith("number."));
    assertEquals(
        List.of(
            Issue.error(
                "number.notFinite",
                "/policy/ukraineShare",
                "NaN",
                "`ukraineShare` (NaN) is not a finite number, and no plan can be computed from it."
                    + " Maybe a formula failed where it came from."),
            Issue.error(
                "number.notFinite",
                "/industrialBase/openingStocks/0/quantity",
                "Infinity",
                "`quantity` (Infinity) is not a finite number, and no plan can be computed from it."
                    + " Maybe a formula failed where it came from.")),
        issues);
  }
}
