package org.caisson.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.InputLimits;

/**
 * Reads files within the limits, and text that must be UTF-8, with or without a byte order mark.
 */
final class InputFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private InputFile() {}

  /** The bytes of a file; empty when it cannot be read or is too large, which is reported. */
  static Optional<byte[]> bytes(Path path, String name, InputLimits limits, IssueLog log) {
    try (InputStream in = Files.newInputStream(path)) {
      int most = (int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8);
      return withinLimit(in.readNBytes(most), name, limits, log);
    } catch (IOException e) {
      log.add(
          Issue.error(
              "file.unreadable",
              "",
              name,
              "The file `" + name + "` cannot be read. Maybe its permissions do not allow it."),
          Location.pointer(name, ""));
      return Optional.empty();
    }
  }

  /** These bytes; empty when there are too many, which is reported. */
  static Optional<byte[]> withinLimit(byte[] bytes, String name, InputLimits limits, IssueLog log) {
    if (bytes.length <= limits.bytes()) {
      return Optional.of(bytes);
    }
    log.add(
        Issue.error(
            "file.limit",
            "",
            name,
            "`%s` is larger than %d MB. Maybe split it, or raise caisson.input.bytes in the settings."
                .formatted(name, limits.bytes() >> 20)),
        Location.pointer(name, ""));
    return Optional.empty();
  }

  /** The text of a file; empty when it cannot be read, which is reported. */
  static Optional<String> text(Path path, String name, InputLimits limits, IssueLog log) {
    return bytes(path, name, limits, log).flatMap(bytes -> decode(bytes, name, log));
  }

  /** The text of these bytes; empty when they are not UTF-8, which is reported where it is seen. */
  static Optional<String> decode(byte[] bytes, String name, IssueLog log) {
    if (isPacked(bytes)) {
      packed(name, log);
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (isWide(bytes)) {
      notUtf8(
          name, "is in UTF-16, as spreadsheets write \"Unicode text\", and not in UTF-8", 1, log);
      return Optional.empty();
    }
    if (result.isError()) {
      notUtf8(name, wrongByte(bytes, in.position()), lineOf(bytes, in.position()), log);
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /** Whether the bytes begin as a ZIP file does, which a workbook is too, or a gzip file. */
  private static boolean isPacked(byte[] bytes) {
    return bytes.length >= 4
        && (bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4
            || bytes[0] == 0x1F && (bytes[1] & 0xFF) == 0x8B);
  }

  private static void packed(String name, IssueLog log) {
    String message =
        "`%s` is packed, and text was expected. Maybe unpack it first; a workbook is taken as it is, as .xlsx."
            .formatted(name);
    log.add(Issue.error("file.packed", "", name, message), Location.pointer(name, ""));
  }

  /** Whether the bytes begin with the mark of UTF-16, or every other one of the first is zero. */
  private static boolean isWide(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    boolean zeros =
        bytes.length >= 4
            && (bytes[0] == 0) == (bytes[2] == 0)
            && (bytes[1] == 0) == (bytes[3] == 0);
    return mark == 0xFEFF || mark == 0xFFFE || zeros && (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static String wrongByte(byte[] bytes, int position) {
    int wrong = bytes[position] & 0xFF;
    String letter = new String(bytes, position, 1, Charset.forName("windows-1252"));
    return "is not in UTF-8: the byte %02X in line %d is no letter there; in Windows-1252 it is %s,"
        .formatted(wrong, lineOf(bytes, position), letter);
  }

  private static int lineOf(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static void notUtf8(String name, String why, int line, IssueLog log) {
    String message =
        "The file `%s` %s so letters outside English would be garbled. Maybe save it again as UTF-8 (a spreadsheet calls it \"CSV UTF-8\")."
            .formatted(name, why.endsWith(",") ? why : why + ",");
    log.add(Issue.error("file.encoding", "", name, message), new Location(name, null, line, null));
  }
}
