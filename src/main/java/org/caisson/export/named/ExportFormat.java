package org.caisson.export.named;

import java.util.Locale;

/** How an export is written. */
public enum ExportFormat {
  /** A workbook (Office Open XML). */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A table of comma-separated values in UTF-8. */
  CSV("text/csv");

  private final String mediaType;

  ExportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The ending of its files, without a dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
