package org.caisson.intake.workbook;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What handlers of all parts of a workbook share: collecting text, up to a limit, and refusing. */
abstract class PartHandler extends DefaultHandler {
  private final int longestText;
  private final StringBuilder text = new StringBuilder();

  PartHandler(int longestText) {
    this.longestText = longestText;
  }

  /** An element begins; its name is without a prefix. */
  abstract void begins(String element, Attributes attributes)
      throws SAXException, RefusedWorkbookException;

  /** An element ends. */
  void ends(String element) throws SAXException, RefusedWorkbookException {}

  /** Whether the characters that come are wanted. */
  boolean isWanted() {
    return false;
  }

  final String takeText() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  @Override
  public final void startElement(String uri, String name, String full, Attributes attributes)
      throws SAXException {
    try {
      begins(name, attributes);
    } catch (RefusedWorkbookException refusal) {
      throw new SAXException(refusal);
    }
  }

  @Override
  public final void endElement(String uri, String name, String full) throws SAXException {
    try {
      ends(name);
    } catch (RefusedWorkbookException refusal) {
      throw new SAXException(refusal);
    }
  }

  @Override
  public final void characters(char[] characters, int start, int length) throws SAXException {
    if (!isWanted()) {
      return;
    }
    if (text.length() + length > longestText) {
      throw new SAXException(
          RefusedWorkbookException.tooLarge(
              "A cell of the workbook holds a text of more than %d characters. Maybe shorten it."
                  .formatted(longestText)));
    }
    text.append(characters, start, length);
  }

  /** A whole number from 0 on, or the stand-in where it is missing or none. */
  static int number(@Nullable String digits, int otherwise) {
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }
}
