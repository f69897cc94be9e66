package org.caisson.domain.plan.check;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.OpeningStock;
import org.jspecify.annotations.Nullable;

/**
 * Follows the units of each stock of an item with a shelf life from their arrival: what is scrapped
 * must have lain there for its whole life, and of the others the oldest are used first and none is
 * left when its life is over.
 */
final class ShelfLifeCheck {
  private static final double ROUNDING = 1e-9;

  private final PlanningModel model;
  private final Horizon horizon;
  private final SiteFlows flows;

  /** Units that arrived in the same month, which lies before the horizon for opening stock. */
  private static final class Cohort {
    private final int arrived;
    private double left;

    Cohort(int arrived, double left) {
      this.arrived = arrived;
      this.left = left;
    }
  }

  ShelfLifeCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    horizon = model.horizon();
    flows = new SiteFlows(model, plan);
  }

  void run(Findings findings) {
    for (Item item : model.industrialBase().items()) {
      Integer shelfLife = item.shelfLifeMonths();
      if (shelfLife != null) {
        follow(item.id(), null, shelfLife, findings);
        model
            .industrialBase()
            .sites()
            .forEach(site -> follow(item.id(), site.id(), shelfLife, findings));
      }
    }
  }

  private void follow(String item, @Nullable String site, int shelfLife, Findings findings) {
    List<Cohort> cohorts = cohorts(item, site);
    String place = "item %s at %s".formatted(item, site == null ? "any site" : site);
    double[] scrapped = flows.scrapped(item, site);
    for (int t = 0; t < horizon.months(); t++) {
      double expiring = setAside(cohorts, t - shelfLife, scrapped[t]);
      String where = place + " in " + horizon.month(t);
      findings.atMost("Only what is over its shelf life is scrapped", where, expiring, scrapped[t]);
    }
    double before = opening(item, site);
    for (int t = 0; t < horizon.months(); t++) {
      double after = flows.held(item, site)[t];
      double used = before + flows.arrived(item, site)[t] - scrapped[t] - after;
      String where = place + " in " + horizon.month(t);
      findings.atMost("What is used has not been set aside", where, use(cohorts, t, used), used);
      double old = tooOld(cohorts, t - shelfLife);
      findings.atMost("Nothing is kept beyond its shelf life", where, 0, old);
      before = after;
    }
  }

  private double opening(String item, @Nullable String site) {
    return openings(item, site).stream().mapToDouble(OpeningStock::quantity).sum();
  }

  private List<OpeningStock> openings(String item, @Nullable String site) {
    return model.industrialBase().openingStocks().stream()
        .filter(stock -> stock.item().equals(item) && stock.site().equals(site))
        .toList();
  }

  /** Oldest first. */
  private List<Cohort> cohorts(String item, @Nullable String site) {
    List<Cohort> cohorts = new ArrayList<>();
    openings(item, site)
        .forEach(stock -> cohorts.add(new Cohort(-stock.ageMonths(), stock.quantity())));
    cohorts.sort((a, b) -> Integer.compare(a.arrived, b.arrived));
    for (int t = 0; t < horizon.months(); t++) {
      cohorts.add(new Cohort(t, flows.arrived(item, site)[t]));
    }
    return cohorts;
  }

  /** Takes what is scrapped from the units of its age; returns how many of it there are. */
  private static double setAside(List<Cohort> cohorts, int arrived, double quantity) {
    double left = quantity;
    for (Cohort cohort : cohorts) {
      if (cohort.arrived == arrived) {
        double taken = Math.min(cohort.left, left);
        cohort.left -= taken;
        left -= taken;
      }
    }
    return quantity - left;
  }

  /** Uses the oldest units that have arrived; returns how many could be. */
  private static double use(List<Cohort> cohorts, int t, double quantity) {
    double left = quantity;
    for (Cohort cohort : cohorts) {
      if (cohort.arrived <= t && left > ROUNDING) {
        double taken = Math.min(cohort.left, left);
        cohort.left -= taken;
        left -= taken;
      }
    }
    return quantity - Math.max(0, left);
  }

  /** Units that are left of those that arrived in a month or before. */
  private static double tooOld(List<Cohort> cohorts, int arrived) {
    return cohorts.stream()
        .filter(cohort -> cohort.arrived <= arrived)
        .mapToDouble(cohort -> cohort.left)
        .sum();
  }
}
