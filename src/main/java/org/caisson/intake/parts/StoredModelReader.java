package org.caisson.intake.parts;

import jakarta.inject.Singleton;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.planning.jobs.StoredModels;

/** Reads models that were kept with the reader of models that are submitted. */
@Singleton
public final class StoredModelReader implements StoredModels {
  private static final String STORED = "stored model";

  private final ModelReader models;

  /** Reads with the reader of whole models. */
  public StoredModelReader(ModelReader models) {
    this.models = models;
  }

  @Override
  public ReadModel read(String document) {
    ReadResult read = models.read(document, STORED);
    return new ReadModel(read.model(), read.issues().stream().map(LocatedIssue::issue).toList());
  }
}
