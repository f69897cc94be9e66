package org.caisson.domain.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
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

class BomChecksTest {

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
  void aBillOfMaterialsOfAnyDepthIsSearchedForCircles() {
    int depth = 50_000;
    List<Item> chain =
        IntStream.range(0, depth)
            .mapToObj(i -> item("I" + i, List.of(new Component("I" + (i + 1) % depth, 1))))
            .toList();
    List<Issue> issues =
        Checks.run(model(chain, List.of()), check -> check.code().equals("bom.cycle"));
    assertEquals(1, issues.size());
    assertEquals("/industrialBase/items/" + (depth - 1) + "/bom/0/item", issues.get(0).pointer());
    assertTrue(issues.get(0).message().contains("I0 > I1 > I2 > "));
    assertTrue(issues.get(0).message().contains(" > (49988 more) > I0, so"));
  }
}
