package org.caisson.formulation.index;

import java.util.List;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.model.StageKind;

/**
 * The tempo of a previous plan, by product and month. Months after the last one that the previous
 * plan names are not compared: it has nothing to say of them.
 *
 * @param months how many months are compared, 0 where none are
 * @param tempo for each product and month that is compared, its work as a multiple of its 1-8-5
 *     rate
 */
public record PreviousTempo(int months, double[][] tempo) {

  /** That of the model, where it has one and asks to keep to it. */
  public static PreviousTempo askedFor(PlanIndex index) {
    List<PreviousWork> previous =
        index.model().asksFor(StageKind.INSTABILITY) ? index.model().previousPlan() : List.of();
    int months =
        1
            + previous.stream()
                .mapToInt(work -> index.horizon().index(work.month()))
                .max()
                .orElse(-1);
    double[][] tempo = new double[index.products().size()][months];
    for (PreviousWork work : previous) {
      int product = product(index, work);
      tempo[product][index.horizon().index(work.month())] +=
          work.quantity() / index.products().get(product).product().rate185();
    }
    return new PreviousTempo(months, tempo);
  }

  private static int product(PlanIndex index, PreviousWork work) {
    for (int p = 0; p < index.products().size(); p++) {
      IndexedProduct product = index.products().get(p);
      if (index.lines().get(product.line()).line().id().equals(work.line())
          && product.product().item().equals(work.item())) {
        return p;
      }
    }
    throw new IllegalArgumentException("Line (" + work.line() + ") does not make " + work.item());
  }
}
