package org.caisson.planning.whatif;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.PlanSide;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.Replans;
import org.caisson.solver.Cancellation;

/**
 * Plans a base and what-ifs of it, one after the other. The solver of the base goes on to each of
 * them where it can; from the beginning they come to the same values.
 */
public final class WhatIfs {
  private static final double NANOS = 1e9;

  private final Planner planner;
  private final WhatIfListener listener;
  private final Cancellation cancellation;

  /** What-ifs that tell how they get on, and end when they are cancelled. */
  public WhatIfs(Planner planner, WhatIfListener listener, Cancellation cancellation) {
    this.planner = planner;
    this.listener = listener;
    this.cancellation = cancellation;
  }

  /**
   * The plans; only that of the base where it is not solved, for there is nothing to compare then.
   *
   * @param cold whether each is planned from the beginning, as a plan of record is
   */
  public WhatIfAnswer answer(
      WhatIf base, List<WhatIf> questions, boolean cold, PlanListener progress) {
    if (cold) {
      ProductionPlan plan = planner.plan(base.request(), progress, cancellation);
      return answer(base, plan, questions, this::fromTheBeginning);
    }
    try (OpenPlan open = planner.open(base.request(), progress, cancellation)) {
      Replans replans = open.replans();
      return answer(base, open.plan(), questions, replans::plan);
    }
  }

  private ProductionPlan fromTheBeginning(PlanRequest request) {
    return planner.plan(request, PlanListener.SILENT, cancellation);
  }

  /** How a request becomes a plan. */
  private interface Planning {
    ProductionPlan plan(PlanRequest request);
  }

  private WhatIfAnswer answer(
      WhatIf base, ProductionPlan plan, List<WhatIf> questions, Planning planning) {
    List<PlanSide> others = new ArrayList<>();
    if (plan.status() == PlanStatus.SOLVED) {
      for (WhatIf question : questions) {
        listener.planning(others.size() + 1, questions.size(), question.label());
        long start = System.nanoTime();
        ProductionPlan other = planning.plan(question.request());
        listener.planned(other, (System.nanoTime() - start) / NANOS);
        others.add(WhatIfAnswer.side(question.label(), other));
      }
    }
    return new WhatIfAnswer(WhatIfAnswer.side(base.label(), plan), List.copyOf(others));
  }
}
