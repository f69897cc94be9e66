package org.caisson.export.xlsx;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Table;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws charts beside their table, two abreast; they read their numbers from its cells. */
final class ChartDrawing {
  /** How many charts stand beside each other. */
  static final int ABREAST = 2;

  /** How many rows of cells a chart covers. */
  static final int ROWS_HIGH = 20;

  /** How many charts a page holds below each other. */
  static final int ROWS_ON_PAGE = 2;

  /** Millions are written short, as money needs it. */
  private static final String SHORT = "[>=10000000]#,##0,,\"m\";#,##0";

  private static final int COLUMNS_WIDE = 10;
  private static final double LINE_POINTS = 2.25;
  private static final double LIMIT_POINTS = 1.5;
  private static final int GAP_PERCENT = 40;
  private static final int ON_TOP_PERCENT = 100;

  private final XSSFSheet page;
  private final Table table;
  private final int headingRow;

  ChartDrawing(XSSFSheet page, Table table, int headingRow) {
    this.page = page;
    this.table = table;
    this.headingRow = headingRow;
  }

  /**
   * Draws a chart.
   *
   * @param number which one of the sheet it is, from 0
   */
  void draw(Chart chart, int number) {
    XSSFChart drawn = page.createDrawingPatriarch().createChart(place(number));
    drawn.setTitleText(CellText.of(chart.title()));
    drawn.setTitleOverlay(false);
    drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis across = drawn.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = drawn.createValueAxis(AxisPosition.LEFT);
    up.setTitle(CellText.of(chart.valueTitle()));
    up.setCrosses(AxisCrosses.AUTO_ZERO);
    up.setNumberFormat(SHORT);
    up.setMinimum(0);
    List<Chart.Series> columns = chart.series().stream().filter(s -> isColumn(chart, s)).toList();
    if (!columns.isEmpty()) {
      columns(drawn, chart, columns, across, up);
    }
    List<Chart.Series> lines = chart.series().stream().filter(s -> !isColumn(chart, s)).toList();
    if (!lines.isEmpty()) {
      lines(drawn, chart, lines, across, up);
    }
  }

  private XSSFClientAnchor place(int number) {
    int left = table.columns().size() + 1 + number % ABREAST * COLUMNS_WIDE;
    int top = headingRow + 1 + number / ABREAST * ROWS_HIGH;
    return new XSSFClientAnchor(0, 0, 0, 0, left, top, left + COLUMNS_WIDE, top + ROWS_HIGH);
  }

  private static boolean isColumn(Chart chart, Chart.Series series) {
    return chart.kind() == Chart.Kind.STACKED_COLUMNS && series.style() == Chart.Style.SOLID;
  }

  private void lines(
      XSSFChart drawn,
      Chart chart,
      List<Chart.Series> lines,
      XDDFCategoryAxis across,
      XDDFValueAxis up) {
    XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, across, up);
    for (Chart.Series series : lines) {
      XDDFLineChartData.Series line = (XDDFLineChartData.Series) add(data, chart, series);
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.NONE);
      line.setLineProperties(stroke(series));
    }
    drawn.plot(data);
  }

  private void columns(
      XSSFChart drawn,
      Chart chart,
      List<Chart.Series> stacked,
      XDDFCategoryAxis across,
      XDDFValueAxis up) {
    XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, across, up);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    for (Chart.Series series : stacked) {
      XDDFChartData.Series columns = add(data, chart, series);
      XDDFShapeProperties shape = new XDDFShapeProperties();
      shape.setFillProperties(fill(series));
      columns.setShapeProperties(shape);
    }
    drawn.plot(data);
    CTBarChart bars = drawn.getCTChart().getPlotArea().getBarChartArray(0);
    percent(bars.addNewGapWidth(), GAP_PERCENT);
    percent(bars.addNewOverlap(), ON_TOP_PERCENT);
  }

  /** Set as text, because the schema that the library carries knows the elements and no values. */
  private static void percent(XmlObject element, int value) {
    try (XmlCursor cursor = element.newCursor()) {
      cursor.setAttributeText(new QName("val"), String.valueOf(value));
    }
  }

  private XDDFChartData.Series add(XDDFChartData data, Chart chart, Chart.Series series) {
    int column = table.indexOf(series.column());
    XDDFNumericalDataSource<Double> categories = numbers(chart, table.indexOf(chart.category()));
    XDDFChartData.Series added = data.addSeries(categories, numbers(chart, column));
    added.setTitle(
        table.columns().get(column).heading(),
        new CellReference(page.getSheetName(), headingRow, column, true, true));
    return added;
  }

  /** The cells of a column, months and years among them: they are numbers to a spreadsheet. */
  private XDDFNumericalDataSource<Double> numbers(Chart chart, int column) {
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromNumericCellRange(page, cells(chart, column));
    numbers.setFormatCode(table.columns().get(column).format().pattern());
    return numbers;
  }

  private CellRangeAddress cells(Chart chart, int column) {
    int first = headingRow + 1 + chart.firstRow();
    return new CellRangeAddress(first, headingRow + 1 + chart.lastRow(), column, column);
  }

  private static XDDFLineProperties stroke(Chart.Series series) {
    XDDFLineProperties stroke = new XDDFLineProperties(fill(series));
    stroke.setWidth(series.style() == Chart.Style.SOLID ? LINE_POINTS : LIMIT_POINTS);
    switch (series.style()) {
      case SOLID -> stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SOLID));
      case DASHED -> stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
      case DOTTED -> stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
    }
    return stroke;
  }

  private static XDDFSolidFillProperties fill(Chart.Series series) {
    int rgb = Integer.parseInt(series.colour(), 16);
    return new XDDFSolidFillProperties(
        XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}));
  }
}
