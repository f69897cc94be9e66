package org.caisson.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

  /** The text of these bytes; empty when they are not UTF-8, which is reported. */
  static Optional<String> decode(byte[] bytes, String name, IssueLog log) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      log.add(
          Issue.error(
              "file.encoding",
              "",
              name,
              "The file `"
                  + name
                  + "` is not in UTF-8, so letters outside English would be garbled. Maybe save it"
                  + " again as UTF-8 (a spreadsheet calls it \"CSV UTF-8\")."),
          Location.pointer(name, ""));
      return Optional.empty();
    }
  }
}
