package org.caisson.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which contract sets and industrial bases are taken. */
public enum PartFormat {
  /** A document as its published schema has it. */
  JSON("application/json", ".json"),
  /** One table: contract lines, one a row. */
  CSV("text/csv", ".csv"),
  /** A workbook of tables, one a sheet. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  private final String mediaType;
  private final String ending;

  PartFormat(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** What HTTP calls the format, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of files in the format end, with the dot. */
  public String ending() {
    return ending;
  }

  /** The format that HTTP calls so, parameters such as a character set not looked at. */
  public static Optional<PartFormat> ofMediaType(String mediaType) {
    String plain = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.mediaType.equals(plain)).findFirst();
  }

  /** The format of a file of that name. */
  public static Optional<PartFormat> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> lower.endsWith(format.ending)).findFirst();
  }
}
