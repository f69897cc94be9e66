package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.AidPayment;
import org.caisson.formulation.extract.Payments.Part;
import org.caisson.formulation.index.IndexedPackage;

/**
 * What aid packages pay. The program says so only where a budget needs the relief; what it leaves
 * open is paid by packages first, month by month, which relieves budgets no less.
 */
final class AidExtractor {
  private final Solution solution;
  private final Payments payments;
  private final List<IndexedPackage> packages;
  private final double[][] paid;

  AidExtractor(Solution solution, Payments payments) {
    this.solution = solution;
    this.payments = payments;
    packages = solution.index().money().packages();
    paid = new double[packages.size()][solution.months()];
    for (int p = 0; p < paid.length; p++) {
      for (int t = 0; t < solution.months(); t++) {
        paid[p][t] = solution.value(solution.variables().money().fromPackage(), p, t);
      }
    }
    for (int p = 0; p < paid.length; p++) {
      useUp(p);
    }
  }

  private void useUp(int p) {
    IndexedPackage aid = packages.get(p);
    double left = aid.amount();
    for (int t = 0; t < solution.months(); t++) {
      left -= aid.weight()[t] * paid[p][t];
    }
    for (int t = aid.firstMonth(); t <= aid.lastMonth() && left > 0; t++) {
      double more = Math.min(left / aid.weight()[t], open(aid.nation().id(), t));
      if (more > Solution.NOISE) {
        paid[p][t] += more;
        left -= aid.weight()[t] * more;
      }
    }
  }

  /** What a nation pays on deliveries to Ukraine in a month and no package pays yet. */
  private double open(String nation, int t) {
    return payments.of(nation, Part.FOR_UKRAINE)[t] - fromPackages(nation, t);
  }

  /** What a nation's packages pay in a month. */
  double fromPackages(String nation, int t) {
    double sum = 0;
    for (int p = 0; p < paid.length; p++) {
      sum += packages.get(p).nation().id().equals(nation) ? paid[p][t] : 0;
    }
    return sum;
  }

  List<AidPayment> aid() {
    List<AidPayment> aid = new ArrayList<>();
    for (int p = 0; p < paid.length; p++) {
      for (int t = 0; t < solution.months(); t++) {
        if (paid[p][t] > 0) {
          aid.add(
              new AidPayment(
                  packages.get(p).nation().id(),
                  packages.get(p).aid().name(),
                  solution.month(t),
                  paid[p][t]));
        }
      }
    }
    return aid;
  }
}
