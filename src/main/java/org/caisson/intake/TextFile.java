package org.caisson.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.caisson.domain.validation.Issue;

/** Reads text that must be UTF-8, with or without a byte order mark. */
final class TextFile {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /** The text of a file; empty when it cannot be read, which is reported. */
  static Optional<String> read(Path path, String name, IssueLog log) {
    try {
      return decode(Files.readAllBytes(path), name, log);
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
