package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as people send them by mail: packed. */
class PackedFilesTest {
  private static final byte[] TABLE =
      "id,contract,item,buyers,destination,priority,firm,schedule\n"
          .getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  private static byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("contracts.csv"));
      zip.write(TABLE);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(TABLE);
    }
    return bytes.toByteArray();
  }

  private static List<String> said(List<LocatedIssue> issues) {
    return issues.stream().map(l -> l.issue().code() + " " + l.issue().message()).toList();
  }

  @Test
  void aPackedTableIsToBeUnpackedFirst() throws IOException {
    for (byte[] packed : List.of(zipped(), gzipped())) {
      assertEquals(
          List.of(
              "file.packed `body` is packed, and text was expected. Maybe unpack it first; a"
                  + " workbook is taken as it is, as .xlsx."),
          said(
              new PartFileReader(InputLimits.shipped())
                  .read(PartKind.CONTRACT_SET, PartFormat.CSV, packed, "body")
                  .issues()));
    }
  }

  @Test
  void aFileOfAnotherNameIsToBeUnpackedToo() throws IOException {
    Path file = Files.write(folder.resolve("contracts.zip"), zipped());
    assertEquals(
        List.of(
            "file.packed `contracts.zip` is packed, and text was expected. Maybe unpack it first; a"
                + " workbook is taken as it is, as .xlsx."),
        said(new ModelReader().read(file).issues()));
  }
}
