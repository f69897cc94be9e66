package org.caisson.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.intake.cell.NumberText;
import org.caisson.intake.workbook.CellRange;
import org.caisson.intake.workbook.RefusedWorkbookException;
import org.caisson.intake.workbook.Sheet;
import org.caisson.intake.workbook.SheetOutline;
import org.caisson.intake.workbook.Workbook;
import org.caisson.planning.InputLimits;

/** Reads the tables of a part of the model from the sheets of a workbook. */
final class WorkbookTables {
  /** Sheets of the templates that explain, and hold the values of drop-downs. */
  static final String EXPLANATION = "read me";

  static final String LISTS = "lists";

  private static final Set<String> NOT_TABLES = Set.of(EXPLANATION, LISTS);

  private final String file;
  private final PartKind kind;
  private final List<TableShape> shapes;
  private final List<TableShape> others;
  private final PartTree part;
  private final InputLimits limits;
  private final IssueLog log;
  private final List<Table> tables = new ArrayList<>();
  private final List<Sheet> unread = new ArrayList<>();
  private final List<TableShape> strangers = new ArrayList<>();

  /** A sheet that is one of the tables. */
  private record Table(Sheet sheet, SheetMatch match, List<CellRange> merged) {}

  WorkbookTables(
      String file,
      PartKind kind,
      TableShapes shapes,
      PartTree part,
      InputLimits limits,
      IssueLog log) {
    this.file = file;
    this.kind = kind;
    this.shapes = kind.tables(shapes);
    this.others =
        Arrays.stream(PartKind.values())
            .filter(other -> other != kind)
            .flatMap(other -> other.tables(shapes).stream())
            .toList();
    this.part = part;
    this.limits = limits;
    this.log = log;
  }

  /**
   * Reads all of them.
   *
   * @return false when it is a workbook of something else, as is reported
   * @throws RefusedWorkbookException when it is no workbook or too large
   */
  boolean read(byte[] bytes) throws RefusedWorkbookException {
    try (Workbook workbook = Workbook.open(bytes, limits)) {
      for (Sheet sheet : workbook.sheets()) {
        match(sheet);
      }
      Optional<Issue> other = OtherPart.issue(kind.words(), found(), kind.pointer(), file);
      if (other.isPresent()) {
        log.add(other.get(), new Location(file, null, null, null));
        return false;
      }
      unread.forEach(sheet -> warn(sheet, "sheet.unread", unread(sheet)));
      for (TableShape shape : shapes) {
        read(shape);
      }
      return true;
    }
  }

  /** The names of the tables that are there, be they of this part or of another. */
  private List<String> found() {
    return Stream.concat(tables.stream().map(table -> table.match().shape()), strangers.stream())
        .map(TableShape::name)
        .distinct()
        .toList();
  }

  private void match(Sheet sheet) throws RefusedWorkbookException {
    if (NOT_TABLES.contains(sheet.name().toLowerCase(Locale.ROOT))) {
      return;
    }
    SheetOutline outline = sheet.outline();
    if (outline.isEmpty()) {
      return;
    }
    Optional<SheetMatch> other = SheetMatch.of(sheet.name(), outline, others);
    Optional<SheetMatch> match =
        SheetMatch.of(sheet.name(), outline, shapes).filter(own -> isOwn(own, other, sheet));
    if (match.isEmpty()) {
      unread.add(sheet);
      other.map(SheetMatch::shape).ifPresent(strangers::add);
    } else if (sheet.isHidden()) {
      warn(sheet, "sheet.hidden", hidden(sheet));
    } else {
      tables.add(new Table(sheet, match.get(), outline.merged()));
    }
  }

  /** A sheet that is called otherwise may fit a table of another part better than one of this. */
  private static boolean isOwn(SheetMatch own, Optional<SheetMatch> other, Sheet sheet) {
    return own.shape().isCalled(sheet.name())
        || other.isEmpty()
        || own.columnsKnown() > other.get().columnsKnown()
        || own.columnsKnown() == other.get().columnsKnown()
            && !other.get().shape().isCalled(sheet.name());
  }

  private void warn(Sheet sheet, String code, String message) {
    log.add(
        Issue.warning(code, "", sheet.name(), message),
        new TablePlace(file, sheet.name()).itself());
  }

  private String unread(Sheet sheet) {
    List<String> names = shapes.stream().map(TableShape::name).toList();
    return "The sheet `%s` is none of the tables that are known here, and was not read. %s"
        .formatted(sheet.name(), Words.maybe(sheet.name(), names, "leave it, if it is a note"));
  }

  private static String hidden(Sheet sheet) {
    return "The sheet `%s` is hidden, and was not read: nothing is planned that its author does not see. Maybe show it, or remove it."
        .formatted(sheet.name());
  }

  private void read(TableShape shape) throws RefusedWorkbookException {
    boolean found = false;
    for (Table table : tables) {
      if (table.match().shape().equals(shape)) {
        read(table);
        found = true;
      }
    }
    if (!found && shape.required()) {
      missing(shape);
    }
  }

  private void read(Table table) throws RefusedWorkbookException {
    TableReader reader =
        new TableReader(
            table.match().shape(),
            new TablePlace(file, table.sheet().name()),
            table.match().header(),
            table.merged(),
            new NumberText(false),
            part,
            log);
    table.sheet().forEachRow(reader::row);
  }

  private void missing(TableShape shape) {
    Location at = new Location(file, null, null, null);
    String message =
        "The workbook has no sheet `%s`, nor one with its columns. Maybe add it, with the columns %s."
            .formatted(shape.name(), Words.names(shape.requiredColumns()));
    log.add(Issue.error("sheet.missing", shape.pointer(), shape.name(), message), at);
    if (shape.parent() == null) {
      part.unreadable(shape.section(), at);
    } else {
      part.unreadableInside(shape.section(), shape.parent().field());
    }
  }
}
