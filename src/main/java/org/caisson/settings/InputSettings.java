package org.caisson.settings;

import io.quarkus.runtime.configuration.MemorySize;
import org.caisson.planning.InputLimits;

/** The limits of what is read, as they are written; {@link InputLimits} says what each means. */
interface InputSettings {

  /** Of a file or a request body. */
  MemorySize bytes();

  /** Of all parts of a workbook, unpacked. */
  MemorySize inflatedBytes();

  /** How many times larger a part of a workbook may be unpacked than packed. */
  int inflation();

  /** Files inside a workbook. */
  int parts();

  /** Sheets of a workbook. */
  int sheets();

  /** Rows of a table. */
  int rows();

  /** Columns of a table. */
  int columns();

  /** Records and lists inside each other. */
  int nesting();

  /** Values of a document. */
  int values();

  /** Characters of a text. */
  int textLength();

  /** Characters of a number. */
  int numberLength();

  /** Faults that are reported. */
  int faults();

  /** These settings as limits. */
  default InputLimits toLimits() {
    return new InputLimits(
        bytes().asLongValue(),
        inflatedBytes().asLongValue(),
        inflation(),
        parts(),
        sheets(),
        rows(),
        columns(),
        nesting(),
        values(),
        textLength(),
        numberLength(),
        faults());
  }
}
