package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.plant.Supply;

/** Sources have their shares in what is begun and ordered of an item, month by month. */
final class ShareCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Map<String, String> producerOfLine = new HashMap<>();

  ShareCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    Map<String, String> producers = new HashMap<>();
    model.industrialBase().sites().forEach(site -> producers.put(site.id(), site.producer()));
    model
        .industrialBase()
        .lines()
        .forEach(line -> producerOfLine.put(line.id(), producers.getOrDefault(line.site(), "")));
  }

  void run(Findings findings) {
    model.industrialBase().sourcingShares().forEach(share -> check(share, findings));
  }

  private void check(SourcingShare share, Findings findings) {
    YearMonth last = lastOrdering(share.item());
    for (YearMonth month = share.from();
        !month.isAfter(share.to()) && !month.isAfter(last);
        month = month.plusMonths(1)) {
      double own = own(share, month);
      double all = all(share.item(), month);
      String source = share.producer() == null ? share.supply() : share.producer();
      String where = "item %s from %s in %s".formatted(share.item(), source, month);
      findings.atMost("A source has no more than its share", where, share.most() * all, own);
      findings.atMost("A source has its least share", where, own, share.least() * all);
    }
  }

  /** The last month in which all that is bought of an item would still arrive in time. */
  private YearMonth lastOrdering(String item) {
    int longest =
        model.industrialBase().supplies().stream()
            .filter(supply -> supply.item().equals(item))
            .mapToInt(Supply::leadTimeMonths)
            .max()
            .orElse(0);
    return model.horizon().last().minusMonths(longest);
  }

  private double own(SourcingShare share, YearMonth month) {
    double made =
        plan.schedule().stream()
            .filter(work -> work.item().equals(share.item()) && work.month().equals(month))
            .filter(work -> producerOfLine.getOrDefault(work.line(), "").equals(share.producer()))
            .mapToDouble(ScheduledWork::quantity)
            .sum();
    double bought =
        plan.purchases().stream()
            .filter(p -> p.supply().equals(share.supply()) && p.month().equals(month))
            .mapToDouble(Purchase::quantity)
            .sum();
    return made + bought;
  }

  private double all(String item, YearMonth month) {
    double made =
        plan.schedule().stream()
            .filter(work -> work.item().equals(item) && work.month().equals(month))
            .mapToDouble(ScheduledWork::quantity)
            .sum();
    double bought =
        plan.purchases().stream()
            .filter(p -> p.item().equals(item) && p.month().equals(month))
            .mapToDouble(Purchase::quantity)
            .sum();
    return made + bought;
  }
}
