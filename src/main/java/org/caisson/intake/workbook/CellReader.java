package org.caisson.intake.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellText;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/** Makes of a cell as a sheet writes it what it holds. */
final class CellReader {
  private static final double EXACT = 1e15;

  /** As which LibreOffice saves what is true or false; it is the same wherever it is opened. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?:TRUE|FALSE)\\(\\)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

  private final SharedTexts texts;
  private final DateStyles styles;
  private final boolean from1904;
  private final InputLimits limits;

  CellReader(SharedTexts texts, DateStyles styles, boolean from1904, InputLimits limits) {
    this.texts = texts;
    this.styles = styles;
    this.from1904 = from1904;
    this.limits = limits;
  }

  /** What the cell holds; empty when nothing, as where a cell has a colour only. */
  Optional<Cell> read(RawCell raw, CellPlace place) throws RefusedWorkbookException {
    String formula = raw.formula();
    if (formula != null) {
      return Optional.of(
          CONSTANT.matcher(formula).matches()
              ? new Cell.Flag(formula.toUpperCase(Locale.ROOT).startsWith("TRUE"))
              : new Cell.Formula(formula, shownResult(raw)));
    }
    return switch (raw.type()) {
      case "s" -> text(shared(raw.value(), place));
      case "inlineStr" -> text(raw.text());
      case "str" -> text(raw.value());
      case "b" -> Optional.of(new Cell.Flag(raw.value().equals("1")));
      case "e" -> Optional.of(new Cell.Failure(raw.value()));
      case "d" -> isoDay(raw.value());
      default -> number(raw, place);
    };
  }

  private String shownResult(RawCell raw) {
    if (raw.type().equals("n") && isNumber(raw.value())) {
      double value = Double.parseDouble(raw.value());
      return isDay(raw, value) ? day(value).shown() : raw.value();
    }
    return raw.value();
  }

  private static Optional<Cell> text(@Nullable String text) {
    String stripped = text == null ? "" : CellText.strip(unescaped(text));
    return stripped.isEmpty() ? Optional.empty() : Optional.of(new Cell.Text(stripped));
  }

  /** Workbooks write what XML has no place for by its number: _x000D_ is the end of a line. */
  private static String unescaped(String text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            found -> {
              int letter = Integer.parseInt(found.group(1), 16);
              return Matcher.quoteReplacement(Character.toString(letter));
            });
  }

  private @Nullable String shared(String number, CellPlace place) throws RefusedWorkbookException {
    if (number.isEmpty()) {
      return null;
    }
    String text = texts.text(PartHandler.number(number, Integer.MAX_VALUE));
    if (text == null) {
      throw RefusedWorkbookException.damaged(
          "The cell %s of the workbook refers to a text that is not there".formatted(place));
    }
    return text;
  }

  private static Optional<Cell> isoDay(String value) {
    try {
      return Optional.of(
          new Cell.Day(
              value.length() > 10
                  ? LocalDateTime.parse(value.replace("Z", ""))
                  : LocalDate.parse(value).atStartOfDay()));
    } catch (DateTimeParseException e) {
      return text(value);
    }
  }

  private Optional<Cell> number(RawCell raw, CellPlace place) throws RefusedWorkbookException {
    String digits = raw.value();
    if (digits.isEmpty()) {
      return Optional.empty();
    }
    if (digits.length() > limits.numberLength()) {
      throw RefusedWorkbookException.tooLarge(
          "The cell %s of the workbook holds a number of more than %d characters. Maybe round it."
              .formatted(place, limits.numberLength()));
    }
    if (!isNumber(digits)) {
      return text(digits);
    }
    double value = Double.parseDouble(digits);
    return Optional.of(isDay(raw, value) ? day(value) : new Cell.Numeral(plain(digits, value)));
  }

  private static boolean isNumber(String digits) {
    return digits.matches("[-+]?\\d{1,99}(\\.\\d{0,99})?([eE][-+]?\\d{1,9})?");
  }

  /** What spreadsheets write as 1.2E5 people entered as 120000. */
  private static String plain(String digits, double value) {
    return Double.isFinite(value) && Math.abs(value) < EXACT
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : digits;
  }

  private boolean isDay(RawCell raw, double value) {
    return styles.isDay(raw.style()) && DateUtil.isValidExcelDate(value);
  }

  private Cell day(double value) {
    return new Cell.Day(DateUtil.getLocalDateTime(value, from1904, true));
  }
}
