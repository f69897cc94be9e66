package org.caisson.export.summary;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;

/** A part of the summary that answers one question. */
interface Section {

  /** Writes the answer; nothing where the plan has nothing to say. */
  void write(Subject subject, Page page);

  /**
   * What the summary is about.
   *
   * @param plan the plan
   * @param model the model it was computed from
   * @param names what people call its things
   */
  record Subject(ProductionPlan plan, PlanningModel model, Names names) {
    Subject(ProductionPlan plan, PlanningModel model) {
      this(plan, model, new Names(model));
    }
  }
}
