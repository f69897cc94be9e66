package org.caisson.domain.item;

import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Anything made, bought or delivered.
 *
 * @param id unique among items
 * @param name what people call it
 * @param kind its place in the chain of supply
 * @param unit what its quantities count, for example {@code round} or {@code kg}
 * @param bom what one unit consumes when it is put into production; empty for purchased items
 * @param holdingCost money per unit held at a site over the end of a month; absent means none
 * @param shelfLifeMonths months after the month of arrival in stock for which it can be used; then
 *     it is scrapped. Absent means for ever
 * @param provenance where the figures come from
 */
public record Item(
    String id,
    String name,
    ItemKind kind,
    String unit,
    List<Component> bom,
    @Nullable Money holdingCost,
    @Nullable Integer shelfLifeMonths,
    Provenance provenance) {

  /** An item that keeps for ever. */
  public Item(
      String id,
      String name,
      ItemKind kind,
      String unit,
      List<Component> bom,
      @Nullable Money holdingCost,
      Provenance provenance) {
    this(id, name, kind, unit, bom, holdingCost, null, provenance);
  }
}
