package org.caisson.testing;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.whatif.WhatIf;
import org.caisson.planning.whatif.WhatIfAnswer;
import org.caisson.planning.whatif.WhatIfListener;
import org.caisson.planning.whatif.WhatIfs;
import org.caisson.solver.Cancellation;

/**
 * What-ifs of {@link SmallModel}. Its line makes 1,500 rounds in January and 2,000 a month from
 * February on. 2,250 a month are due in January to April; 750, 1,000, 1,250 and 1,500 are owed at
 * the ends of these months, 4,500 unit-months, and nothing in May.
 */
public final class SmallWhatIf {
  /** MAX 3,000: 1,500 + 2,000 + 2,500 + 3,000 = 9,000 in April; 750 + 1,000 + 750 = 2,500 late. */
  public static final String MORE = "more";

  private SmallWhatIf() {}

  /** The model with a MAX rate. */
  public static PlanningModel withMax(int max) {
    return model(SmallModel.JSON.replace("\"max\": 2000", "\"max\": " + max));
  }

  /** A model of a document. */
  public static PlanningModel model(String json) {
    return new ModelReader().read(json, "small").model().orElseThrow();
  }

  /** A question about a model. */
  public static WhatIf ask(String label, PlanningModel model) {
    return new WhatIf(label, Planning.request(model, Planning.profile()));
  }

  /** The answer to questions about the small model. */
  public static WhatIfAnswer answer(boolean cold, WhatIf... questions) {
    return new WhatIfs(Planning.planner(), new Told(), new Cancellation())
        .answer(ask("base", withMax(2000)), List.of(questions), cold, PlanListener.SILENT);
  }

  /** A plan of a question, from the beginning. */
  public static ProductionPlan plan(PlanRequest request) {
    return Planning.planner().plan(request, PlanListener.SILENT, new Cancellation());
  }

  /** Remembers what it is told. */
  public static final class Told implements WhatIfListener {
    private final List<String> told = new ArrayList<>();

    /** What it was told, in order. */
    public List<String> told() {
      return List.copyOf(told);
    }

    @Override
    public void planning(int number, int count, String label) {
      told.add("%d of %d: %s".formatted(number, count, label));
    }

    @Override
    public void planned(ProductionPlan plan, double seconds) {
      told.add(plan.status().name());
    }
  }
}
