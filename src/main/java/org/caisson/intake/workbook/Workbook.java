package org.caisson.intake.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * A workbook whose sheets are read as streams: what it costs in memory are its packed bytes and its
 * texts, whatever its size.
 */
public final class Workbook implements Closeable {
  private final OPCPackage parts;
  private final List<Sheet> sheets;

  private Workbook(OPCPackage parts, List<Sheet> sheets) {
    this.parts = parts;
    this.sheets = sheets;
  }

  /**
   * Opens a workbook.
   *
   * @throws RefusedWorkbookException when it is none, is damaged or is larger than the limits allow
   */
  public static Workbook open(byte[] bytes, InputLimits limits) throws RefusedWorkbookException {
    FileKind.check(bytes);
    try {
      ZipFile zip =
          ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
      new Packing(limits).check(zip);
      OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
      return new Workbook(parts, sheets(new XSSFReader(parts, true), limits));
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | IllegalArgumentException damage) {
      throw RefusedWorkbookException.damaged("The workbook is damaged or incomplete");
    }
  }

  private static List<Sheet> sheets(XSSFReader reader, InputLimits limits)
      throws IOException, OpenXML4JException, RefusedWorkbookException {
    SheetList list = new SheetList(limits.sheets());
    Xml.read(reader.getWorkbookData(), "list of sheets", list);
    SharedTexts texts = new SharedTexts(limits);
    readIfThere(reader.getSharedStringsData(), "texts", texts);
    DateStyles styles = new DateStyles();
    readIfThere(reader.getStylesData(), "styles", styles);
    CellReader cells = new CellReader(texts, styles, list.isFrom1904(), limits);
    List<Sheet> sheets = new ArrayList<>();
    for (SheetList.Entry entry : list.sheets()) {
      sheets.add(new Sheet(entry.name(), entry.hidden(), entry.relation(), reader, cells, limits));
    }
    return sheets;
  }

  private static void readIfThere(@Nullable InputStream part, String name, PartHandler handler)
      throws IOException, RefusedWorkbookException {
    if (part != null) {
      Xml.read(part, name, handler);
    }
  }

  /** Its sheets in their order, hidden ones included. */
  public List<Sheet> sheets() {
    return sheets;
  }

  /** Lets go of it without writing anything back. */
  @Override
  public void close() {
    parts.revert();
  }
}
