package org.caisson.domain.validation;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;

/** What a tour of a model shows to its visitor. A visitor overrides what it is interested in. */
interface ModelVisitor {
  /** A record's id. */
  default void id(Kind kind, Pointer pointer, String id) {}

  /** A mention of a record by its id. */
  default void reference(Kind kind, Pointer pointer, String id) {}

  /** A figure. */
  default void number(Limit limit, Pointer pointer, String name, double value) {}

  /** A month in which something happens; {@code thing} says what, as the subject of a sentence. */
  default void month(String thing, Pointer pointer, YearMonth month) {}

  /** A span of months; its two ends are shown by {@link #month} as well. */
  default void span(String thing, Pointer pointer, YearMonth from, YearMonth to) {}

  /** The currency code of an amount or a rate. */
  default void currency(Pointer pointer, String code) {}

  /** Where a record's figures come from. */
  default void provenance(Pointer record, Provenance provenance) {}
}
