package org.caisson.planning;

import org.caisson.domain.plan.StageResult;

/** Hears how a plan gets on. Called from the thread that plans. */
public interface PlanListener {

  /** The linear program is built. */
  default void built(int rows, int columns, int entries) {}

  /** A stage begins; stages are numbered from 1. */
  default void stageStarted(int number, int count, String id, String name) {}

  /** A stage has its value. */
  default void stageFinished(int number, int count, StageResult result) {}

  /** Something worth a line in the log, for example that the next solver is tried. */
  default void remark(String text) {}

  /** A listener that does not care. */
  PlanListener SILENT = new PlanListener() {};
}
