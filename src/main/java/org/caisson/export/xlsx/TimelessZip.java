package org.caisson.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an archive again without the times of day of its entries. */
final class TimelessZip {
  /** The earliest time that an archive can say. */
  private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

  private TimelessZip() {}

  /** The same entries in the same order; the stream stays open. */
  static void copy(byte[] archive, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(BEGINNING);
        zip.putNextEntry(timeless);
        in.transferTo(zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }
}
