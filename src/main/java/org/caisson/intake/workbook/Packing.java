package org.caisson.intake.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.caisson.planning.InputLimits;

/**
 * Looks through the parts of a workbook before any of them is kept: unpacks each into nothing and
 * stops at the first byte too many. What a part says of its own size is not believed.
 */
final class Packing {
  /** Small parts are packed tightly for good reasons. */
  private static final long FREE_OF_RATIO = 1L << 20;

  /** The most of a part that is read as a whole: names of parts and their relations. */
  private static final long LARGEST_WHOLE_PART = 1L << 20;

  private final InputLimits limits;
  private final byte[] buffer = new byte[1 << 16];
  private long inflated;

  Packing(InputLimits limits) {
    this.limits = limits;
  }

  /** Returns when every part can be read at leisure. */
  void check(ZipFile zip) throws IOException, RefusedWorkbookException {
    Set<String> names = new HashSet<>();
    for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
      if (!names.add(part.getName().toLowerCase(Locale.ROOT))) {
        throw RefusedWorkbookException.damaged(
            "The workbook has two parts named `" + shortened(part) + "`");
      }
      if (names.size() > limits.parts()) {
        throw RefusedWorkbookException.tooLarge(
            "The workbook consists of more than %d parts. Maybe it is not a workbook, or pictures can be removed from it."
                .formatted(limits.parts()));
      }
      check(zip, part);
    }
  }

  private void check(ZipFile zip, ZipArchiveEntry part)
      throws IOException, RefusedWorkbookException {
    if (!zip.canReadEntryData(part)) {
      throw RefusedWorkbookException.damaged(
          "The part `"
              + shortened(part)
              + "` of the workbook is encrypted or packed in a way that"
              + " workbooks are not");
    }
    long largest = isReadWhole(part.getName()) ? LARGEST_WHOLE_PART : Long.MAX_VALUE;
    long size = 0;
    try (InputStream unpacked = zip.getInputStream(part)) {
      for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        size += read;
        inflated += read;
        check(part, size, largest);
      }
    }
  }

  private static boolean isReadWhole(String name) {
    return name.endsWith(".rels") || name.startsWith("docProps/") || name.startsWith("[Content");
  }

  private void check(ZipArchiveEntry part, long size, long largest)
      throws RefusedWorkbookException {
    if (inflated > limits.inflatedBytes() || size > largest) {
      throw RefusedWorkbookException.tooLarge(
          "The workbook holds more than %d MB when it is unpacked (part `%s`). Maybe remove sheets that are not needed, or split it."
              .formatted(Math.min(limits.inflatedBytes(), largest) >> 20, shortened(part)));
    }
    long packed = Math.max(1, part.getCompressedSize());
    if (size > FREE_OF_RATIO && size / packed > limits.inflation()) {
      throw RefusedWorkbookException.tooLarge(
          "The part `%s` of the workbook is packed more than %d to 1, as nothing is that people enter. Maybe delete the empty rows and columns after the last entry."
              .formatted(shortened(part), limits.inflation()));
    }
  }

  private static String shortened(ZipArchiveEntry part) {
    String name = part.getName();
    return name.length() > 60 ? name.substring(0, 60) + "..." : name;
  }
}
