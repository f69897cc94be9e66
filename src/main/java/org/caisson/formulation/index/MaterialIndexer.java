package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.requirement.Requirement;

/** Numbers what moves, divides and closes the stocks of sites; a part of {@link PlanIndexer}. */
final class MaterialIndexer {
  private final IndustrialBase base;
  private final Places places;
  private final List<IndexedClosing> closings = new ArrayList<>();

  /** Finds the stock of an item at a site, by their ids. */
  interface Places {
    int node(String item, String site);
  }

  MaterialIndexer(IndustrialBase base, Places places) {
    this.base = base;
    this.places = places;
    base.closingStocks().forEach(this::addClosing);
  }

  private void addClosing(ClosingStock closing) {
    if (closing.requirement() != Requirement.IGNORED) {
      closings.add(new IndexedClosing(closing, places.node(closing.item(), closing.site())));
    }
  }

  MaterialIndex index() {
    return new MaterialIndex(List.copyOf(closings));
  }
}
