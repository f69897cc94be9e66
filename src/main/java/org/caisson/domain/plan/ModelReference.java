package org.caisson.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * The model a plan was computed from.
 *
 * @param name the model's name
 * @param revision which revision of it, {@code working} for files and inline models
 * @param contentHash SHA-256 of the model, after the scenario if there is one, as one canonical
 *     JSON document, in hexadecimal
 * @param scenario the name of the scenario that was applied to the model, null for the model as it
 *     is
 */
public record ModelReference(
    String name, String revision, String contentHash, @Nullable String scenario) {

  /** A model as it is, with no scenario applied. */
  public ModelReference(String name, String revision, String contentHash) {
    this(name, revision, contentHash, null);
  }
}
