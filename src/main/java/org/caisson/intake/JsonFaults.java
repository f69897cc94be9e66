package org.caisson.intake;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.OptionalInt;
import org.caisson.domain.validation.ControlCharacters;
import org.caisson.domain.validation.Issue;

/** What can be wrong with single values and names of a JSON text that can be read on. */
final class JsonFaults {
  private static final int LONGEST_SHOWN = 40;

  private final String file;
  private final String documentPrefix;
  private final IssueLog log;

  /**
   * @param documentPrefix the pointer of the text's root in the model as one document
   */
  JsonFaults(String file, String documentPrefix, IssueLog log) {
    this.file = file;
    this.documentPrefix = documentPrefix;
    this.log = log;
  }

  private void add(Issue issue, String pointer) {
    log.add(issue, Location.pointer(file, pointer));
  }

  void noCharacter(String pointer) {
    String message =
        "`%s` holds an escape that is no character, which cannot be kept. Maybe remove it."
            .formatted(Pointers.fieldName(pointer));
    add(Issue.error("field.value", documentPrefix + pointer, null, message), pointer);
  }

  /** A text or a number that is longer than any should be. */
  void tooLong(JsonParser parser, String pointer, String what, int most, String maybe)
      throws IOException {
    String start =
        ControlCharacters.shown(
            new String(parser.getTextCharacters(), parser.getTextOffset(), LONGEST_SHOWN) + "...");
    String message =
        "`%s` (%s) is a %s of more than %d characters. Maybe %s."
            .formatted(Pointers.fieldName(pointer), start, what, most, maybe);
    add(Issue.error("field.length", documentPrefix + pointer, start, message), pointer);
  }

  void control(String pointer, String text, int control) {
    control("`" + Pointers.fieldName(pointer) + "`", text, control, pointer);
  }

  /**
   * The name without what has no place in it, which is reported: so its value can be checked too.
   */
  String name(String written, String pointer) {
    OptionalInt control = ControlCharacters.inName(written);
    if (control.isEmpty()) {
      return written;
    }
    String field = pointer + "/" + Pointers.escape(ControlCharacters.shown(written));
    control("Field name", written, control.getAsInt(), field);
    return ControlCharacters.without(written);
  }

  private void control(String what, String text, int control, String pointer) {
    String shown = ControlCharacters.shown(text);
    String message =
        "%s (%s) %s. Maybe take it out.".formatted(what, shown, ControlCharacters.refusal(control));
    add(Issue.error("text.control", documentPrefix + pointer, shown, message), pointer);
  }

  /**
   * A name that stands in a record already.
   *
   * @param line that of the second one
   */
  void duplicate(String name, String pointer, int line) {
    String message =
        "`%s` is given twice in the same record, the second time in line %d, and it cannot be said which one counts. Maybe remove one of them."
            .formatted(name, line);
    add(Issue.error("json.duplicateKey", documentPrefix + pointer, name, message), pointer);
  }

  void notFinite(String value, String pointer) {
    add(Numbers.notFinite(documentPrefix + pointer, Pointers.fieldName(pointer), value), pointer);
  }
}
