package org.caisson.planning.explain;

/** Hears how an explanation gets on, because each part of it may cost a whole plan. */
public interface ExplainListener {

  /** A changed model is about to be planned. */
  default void planning(int number, String change) {}

  /** The changed model is planned. */
  default void planned(String result) {}

  /** A listener that does not care. */
  ExplainListener SILENT = new ExplainListener() {};
}
