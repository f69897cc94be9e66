package org.caisson.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The texts of a workbook, which cells refer to by number. */
final class SharedTexts extends PartHandler {
  private final List<String> texts = new ArrayList<>();
  private final int most;
  private boolean inText;
  private boolean inPronunciation;

  SharedTexts(InputLimits limits) {
    super(limits.textLength());
    this.most = limits.values();
  }

  /** The text of that number; null when there is none. */
  @Nullable String text(int number) {
    return number < texts.size() ? texts.get(number) : null;
  }

  @Override
  void begins(String element, Attributes attributes) {
    inText = inText || element.equals("t");
    inPronunciation = inPronunciation || element.equals("rPh");
  }

  @Override
  void ends(String element) throws RefusedWorkbookException {
    switch (element) {
      case "t" -> inText = false;
      case "rPh" -> inPronunciation = false;
      case "si" -> add(takeText());
      default -> {}
    }
  }

  private void add(String text) throws RefusedWorkbookException {
    if (texts.size() == most) {
      throw RefusedWorkbookException.tooLarge(
          "The workbook holds more than %d texts. Maybe split it.".formatted(most));
    }
    texts.add(text);
  }

  @Override
  boolean isWanted() {
    return inText && !inPronunciation;
  }
}
