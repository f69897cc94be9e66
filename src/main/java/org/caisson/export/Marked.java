package org.caisson.export;

import com.fasterxml.jackson.databind.annotation.JsonAppend;

/** Adds the marking of the plan to a record as its last field; nothing where there is none. */
@JsonAppend(attrs = @JsonAppend.Attr(Marked.FIELD))
interface Marked {
  /** The name of the field, and of the attribute that a writer is given it by. */
  String FIELD = "marking";
}
