package org.caisson.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Contract sets that somebody sends to break the service, or by accident. */
public final class HostileFiles {
  /** What HTTP calls a workbook. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String JSON = "application/json";
  private static final String CSV = "text/csv";
  private static final int UNREADABLE = 400;
  private static final int INVALID = 422;
  private static final String HEADER =
      "id,contract,item,buyers,destination,priority,firm,schedule\n";
  private static final String ROW = "A,K,SHELL,DEU,POOL,1,100,2025-03=100\n";
  private static final String LINE =
      """
      {"id": "A", "contract": "K", "item": "SHELL", "buyers": [{"nation": "DEU"}],
       "destination": "POOL", "priority": 1, "firm": %s,
       "schedule": [{"from": "2025-03", "quantity": 100}]}
      """;

  private HostileFiles() {}

  /**
   * One of them.
   *
   * @param name what it does
   * @param mediaType what it says that it is
   * @param bytes what it holds, made when it is needed
   * @param status the answer of the service
   * @param code the stable name of the reason that it must give
   */
  public record HostileFile(
      String name, String mediaType, Supplier<byte[]> bytes, int status, String code) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A contract set that nothing is wrong with. */
  public static String sound() {
    return set(LINE.formatted("100"));
  }

  private static String set(String line) {
    return "{\"contracts\": [{\"id\": \"K\", \"name\": \"K\"}], \"contractLines\": [" + line + "]}";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static HostileFile json(String name, int status, String code, Supplier<String> text) {
    return new HostileFile(name, JSON, () -> utf8(text.get()), status, code);
  }

  private static HostileFile csv(String name, int status, String code, Supplier<String> text) {
    return new HostileFile(name, CSV, () -> utf8(text.get()), status, code);
  }

  private static HostileFile xlsx(String name, int status, String code, Supplier<byte[]> bytes) {
    return new HostileFile(name, XLSX, bytes, status, code);
  }

  /** All of them. */
  public static List<HostileFile> all() {
    return Stream.of(documents(), tables(), packings(), sheets()).flatMap(List::stream).toList();
  }

  private static List<HostileFile> documents() {
    return List.of(
        json("JSON 10,000 lists deep", UNREADABLE, "file.limit", () -> "[".repeat(10_000)),
        json(
            "JSON 10,000 records deep in a field",
            UNREADABLE,
            "file.limit",
            () -> "{\"contracts\":" + "{\"a\":".repeat(10_000)),
        json("JSON with 1e400", INVALID, "number.notFinite", () -> set(LINE.formatted("1e400"))),
        json("JSON with 1e-400", INVALID, "number.notFinite", () -> set(LINE.formatted("1e-400"))),
        json("JSON with NaN", INVALID, "number.notFinite", () -> set(LINE.formatted("NaN"))),
        json(
            "JSON with -Infinity",
            INVALID,
            "number.notFinite",
            () -> set(LINE.formatted("-Infinity"))),
        json(
            "JSON with a number of a million digits",
            INVALID,
            "field.length",
            () -> set(LINE.formatted("9".repeat(1_000_000)))),
        json(
            "JSON with a key twice",
            INVALID,
            "json.duplicateKey",
            () -> set(LINE.formatted("100, \"firm\": 200"))),
        json("JSON with more after its end", UNREADABLE, "json.syntax", () -> sound() + sound()),
        json("JSON that breaks off", UNREADABLE, "json.syntax", () -> sound().substring(0, 200)),
        json(
            "JSON with an id of a million letters",
            INVALID,
            "field.length",
            () -> set(LINE.formatted("1").replace("SHELL", "x".repeat(1_000_000)))),
        json(
            "JSON with a zero character and half a character",
            INVALID,
            "field.value",
            () -> set(LINE.formatted("1").replace("SHELL", "\\u0000").replace("DEU", "\\ud800"))),
        json(
            "JSON with six million values",
            UNREADABLE,
            "file.limit",
            () -> "{\"contracts\": [" + "1,".repeat(6_000_000) + "1]}"),
        json(
            "JSON with 400,000 wrong values",
            INVALID,
            "issues.more",
            () -> "{\"contracts\": [" + "1,".repeat(400_000) + "1], \"contractLines\": []}"),
        json(
            "JSON with 10,000 lines of unknown contracts",
            INVALID,
            "reference.contract",
            HostileFiles::manyUnknown),
        new HostileFile(
            "JSON in UTF-16",
            JSON,
            () -> sound().getBytes(StandardCharsets.UTF_16),
            UNREADABLE,
            "file.encoding"),
        new HostileFile(
            "JSON in Windows-1252",
            JSON,
            () -> sound().replace("SHELL", "Unterlüß").getBytes(Charset.forName("windows-1252")),
            UNREADABLE,
            "file.encoding"),
        new HostileFile(
            "random bytes as JSON", JSON, HostileFiles::noise, UNREADABLE, "file.encoding"));
  }

  private static String manyUnknown() {
    String contracts =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{\"id\": \"contract-%05d\", \"name\": \"K\"}".formatted(i))
            .collect(Collectors.joining(","));
    String lines =
        IntStream.range(0, 10_000)
            .mapToObj(
                i ->
                    LINE.formatted("100")
                        .replace("\"A\"", "\"L" + i + "\"")
                        .replace("\"K\"", "\"kontrakt-%05d\"".formatted(i)))
            .collect(Collectors.joining(","));
    return "{\"contracts\": [" + contracts + "], \"contractLines\": [" + lines + "]}";
  }

  private static byte[] noise() {
    byte[] bytes = new byte[100_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static List<HostileFile> tables() {
    return List.of(
        new HostileFile(
            "CSV in Windows-1252",
            CSV,
            () ->
                (HEADER + ROW.replace("K,", "Lüneburg,")).getBytes(Charset.forName("windows-1252")),
            UNREADABLE,
            "file.encoding"),
        new HostileFile(
            "CSV in UTF-16 without a mark",
            CSV,
            () -> (HEADER + ROW).getBytes(StandardCharsets.UTF_16LE),
            UNREADABLE,
            "file.encoding"),
        csv(
            "CSV with a million columns",
            UNREADABLE,
            "file.limit",
            () -> HEADER + ",".repeat(1_000_000) + "\n"),
        csv("CSV with 200,000 rows", UNREADABLE, "file.limit", () -> HEADER + ROW.repeat(200_000)),
        csv(
            "CSV with a quotation mark that is never closed",
            INVALID,
            "csv.syntax",
            () -> HEADER + "\"A," + ROW.repeat(100_000)),
        csv(
            "CSV with a cell of blanks that patterns run away in",
            INVALID,
            "csv.cell",
            () -> HEADER + ROW.replace("2025-03=100", " .. ".repeat(8_000) + "x")));
  }

  private static List<HostileFile> packings() {
    return List.of(
        xlsx(
            "zip bomb in a sheet",
            UNREADABLE,
            "file.limit",
            () -> zip(Map.of("xl/worksheets/sheet1.xml", blanks(400 << 20)))),
        xlsx(
            "zip bomb in many parts",
            UNREADABLE,
            "file.limit",
            () -> zip(parts(300, "xl/media/%d.xml", bytes(900_000)))),
        xlsx(
            "workbook of 5,000 parts",
            UNREADABLE,
            "file.limit",
            () -> zip(parts(5_000, "xl/%d.xml", utf8("<a/>")))),
        xlsx(
            "workbook cut off in the middle",
            UNREADABLE,
            "file.workbook",
            () -> {
              byte[] whole = sheet("<sheetData/>");
              return Arrays.copyOf(whole, whole.length / 2);
            }),
        xlsx("text named as a workbook", UNREADABLE, "file.workbook", () -> utf8(HEADER + ROW)),
        xlsx(
            "workbook with a password",
            UNREADABLE,
            "file.workbook",
            () ->
                new byte[] {
                  (byte) 0xD0,
                  (byte) 0xCF,
                  0x11,
                  (byte) 0xE0,
                  (byte) 0xA1,
                  (byte) 0xB1,
                  0x1A,
                  (byte) 0xE1,
                  0,
                  0
                }),
        xlsx(
            "zip file that is no workbook",
            UNREADABLE,
            "file.workbook",
            () -> zip(Map.of("a.txt", utf8("hello")))));
  }

  private static List<HostileFile> sheets() {
    return List.of(
        xlsx(
            "workbook whose inputs are formulas",
            INVALID,
            "sheet.cell",
            () -> table("<c r=\"G2\"><f>1+1</f><v>2</v></c>")),
        xlsx(
            "workbook with 1e400",
            INVALID,
            "number.notFinite",
            () -> table("<c r=\"G2\"><v>1e400</v></c>")),
        xlsx(
            "workbook with #NUM!",
            INVALID,
            "number.notFinite",
            () -> table("<c r=\"G2\" t=\"e\"><v>#NUM!</v></c>")),
        xlsx(
            "workbook with a billion laughs",
            UNREADABLE,
            "file.workbook",
            () ->
                sheet(
                    "<sheetData/>",
                    "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")),
        xlsx(
            "workbook that asks for a file of the server",
            UNREADABLE,
            "file.workbook",
            () ->
                sheet(
                    "<sheetData/>", "<!DOCTYPE a [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>")),
        xlsx(
            "workbook with a cell beyond the last column",
            UNREADABLE,
            "file.workbook",
            () -> sheet("<sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row></sheetData>")),
        xlsx(
            "workbook with a cell in column XFD",
            UNREADABLE,
            "file.limit",
            () -> sheet("<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>")),
        xlsx(
            "workbook with a text that is not there",
            UNREADABLE,
            "file.workbook",
            () ->
                sheet(
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999</v></c></row></sheetData>")),
        xlsx(
            "workbook with a cell of a million letters",
            UNREADABLE,
            "file.limit",
            () ->
                sheet(
                    "<sheetData><row r=\"1\">"
                        + inline("A1", "x".repeat(1_000_000))
                        + "</row></sheetData>")),
        xlsx(
            "workbook with elements 200,000 deep",
            UNREADABLE,
            "file.workbook",
            () -> sheet("<a>".repeat(200_000))),
        xlsx(
            "workbook with 120,000 rows",
            UNREADABLE,
            "file.limit",
            () ->
                sheet(
                    IntStream.rangeClosed(1, 120_000)
                        .mapToObj(
                            r ->
                                "<row r=\"%d\"><c r=\"A%d\"><v>%d</v></c></row>"
                                    .formatted(r, r, r * 7919L))
                        .collect(Collectors.joining("", "<sheetData>", "</sheetData>")))));
  }

  /** A sheet of contract lines in which one cell is as given. */
  private static byte[] table(String cell) {
    String[] names = HEADER.strip().split(",");
    String[] values = ROW.strip().split(",");
    StringBuilder header = new StringBuilder();
    StringBuilder row = new StringBuilder();
    for (int c = 0; c < names.length; c++) {
      char letter = (char) ('A' + c);
      header.append(inline(letter + "1", names[c]));
      row.append(letter == 'G' ? cell : inline(letter + "2", values[c]));
    }
    return sheet(
        "<sheetData><row r=\"1\">" + header + "</row><row r=\"2\">" + row + "</row></sheetData>");
  }

  private static String inline(String address, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(address, text);
  }

  private static byte[] sheet(String content) {
    return sheet(content, "");
  }

  private static byte[] sheet(String content, String prolog) {
    String types =
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
          <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
          <Default Extension="xml" ContentType="application/xml"/>
          <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
          <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
        </Types>
        """;
    String relations =
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
          <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
        </Relationships>
        """;
    String workbook =
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
          <sheets><sheet name="Lines" sheetId="1" r:id="rId1"/></sheets>
        </workbook>
        """;
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", utf8(types));
    parts.put("_rels/.rels", utf8(relations.formatted("officeDocument", "xl/workbook.xml")));
    parts.put("xl/workbook.xml", utf8(workbook));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        utf8(relations.formatted("worksheet", "worksheets/sheet1.xml")));
    parts.put(
        "xl/worksheets/sheet1.xml",
        utf8(
            prolog
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + content
                + "</worksheet>"));
    return zip(parts);
  }

  private static byte[] blanks(int count) {
    byte[] blanks = new byte[count];
    Arrays.fill(blanks, (byte) ' ');
    return blanks;
  }

  private static byte[] bytes(int count) {
    byte[] bytes = blanks(count);
    for (int i = 0; i < count; i += 97) {
      bytes[i] = (byte) ('a' + i % 23);
    }
    return bytes;
  }

  private static Map<String, byte[]> parts(int count, String name, byte[] content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      parts.put(name.formatted(i), content);
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
