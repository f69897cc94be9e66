package org.caisson.intake.workbook;

import java.util.Arrays;

/** Tells by the first bytes of a file what it is if it is not a workbook. */
final class FileKind {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private FileKind() {}

  static void check(byte[] bytes) throws RefusedWorkbookException {
    if (starts(bytes, OLE)) {
      throw new RefusedWorkbookException(
          "file.workbook",
          "The workbook is protected by a password, or in the format of Excel before 2007. Maybe"
              + " save it again as .xlsx without a password.");
    }
    if (!starts(bytes, ZIP)) {
      throw new RefusedWorkbookException(
          "file.workbook",
          "The file is not an XLSX workbook, whatever its name says. Maybe open it in a spreadsheet"
              + " program and save it as .xlsx.");
    }
  }

  private static boolean starts(byte[] bytes, byte[] with) {
    return bytes.length >= with.length && Arrays.equals(Arrays.copyOf(bytes, with.length), with);
  }
}
