package org.caisson.planning.jobs;

import java.util.List;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.validation.Issue;

/** Reads models that were kept as documents. */
public interface StoredModels {

  /** Reads a model that was found valid when it was kept. */
  ReadModel read(String document);

  /**
   * What came of reading it.
   *
   * @param model the model; empty when this version of the program finds errors in it
   * @param issues those errors, and the warnings
   */
  record ReadModel(Optional<PlanningModel> model, List<Issue> issues) {}
}
