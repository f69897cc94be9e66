package org.caisson.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.domain.model.PlanningModel;
import org.jspecify.annotations.Nullable;

/**
 * Workbooks to fill in: a sheet a table, with every column explained and drop-downs where there is
 * something to choose from. What is filled in can be read as it is.
 */
@Singleton
public final class Templates {
  private final TableShapes shapes = new TableShapes(new Schemas());

  /**
   * Writes the template of a part.
   *
   * @param model whose items, nations, producers and sites the drop-downs offer; null for none
   * @throws IOException when the stream fails
   */
  public void write(PartKind kind, @Nullable PlanningModel model, OutputStream out)
      throws IOException {
    List<TableShape> tables = kind.tables(shapes);
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      new TemplateExplanation(workbook).write(kind, tables);
      XSSFSheet values = workbook.createSheet(WorkbookTables.LISTS);
      TemplateSheets sheets =
          new TemplateSheets(workbook, tables, new TemplateLists(model), values);
      tables.forEach(sheets::add);
      workbook.setSheetOrder(WorkbookTables.LISTS, workbook.getNumberOfSheets() - 1);
      workbook.setSheetHidden(workbook.getSheetIndex(values), true);
      workbook.setActiveSheet(0);
      workbook.write(out);
    }
  }
}
