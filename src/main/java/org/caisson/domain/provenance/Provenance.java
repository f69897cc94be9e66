package org.caisson.domain.provenance;

import org.jspecify.annotations.Nullable;

/**
 * Where a record's figures come from.
 *
 * @param basis reported, derived or illustrative; absent when the record does not say
 * @param source the source of a reported figure, absent when the record does not say
 * @param note the arithmetic of a derived figure, or why a figure was assumed
 */
public record Provenance(@Nullable Basis basis, @Nullable String source, @Nullable String note) {

  /** The provenance of a record that states none. */
  public static final Provenance UNSTATED = new Provenance(null, null, null);
}
