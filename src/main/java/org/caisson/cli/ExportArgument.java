package org.caisson.cli;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.caisson.domain.validation.ClosestName;
import org.caisson.export.named.ExportFormat;
import org.caisson.export.named.NamedExport;
import picocli.CommandLine.Option;

/** Which exports of a plan are written. */
final class ExportArgument {
  @Option(
      names = "--export",
      paramLabel = "<name>",
      description =
          "Write this instead of the whole plan, with --format csv or xlsx; may be repeated:"
              + " workbook, p21, industrial-base, stocks, value.")
  private List<String> names = List.of();

  /** Whether any is asked for. */
  boolean isGiven() {
    return !names.isEmpty();
  }

  /** Those that are asked for, each once. */
  List<NamedExport> wanted() {
    return names.stream().flatMap(name -> NamedExport.named(name).stream()).distinct().toList();
  }

  /** The format of exports. */
  static ExportFormat format(OutputFormat format) {
    return format == OutputFormat.CSV ? ExportFormat.CSV : ExportFormat.XLSX;
  }

  /** What is wrong with what is asked for, in words for the user; empty when nothing is. */
  Optional<String> objection(OutputFormat format) {
    if (!isGiven()) {
      return Optional.empty();
    }
    if (format != OutputFormat.CSV && format != OutputFormat.XLSX) {
      return Optional.of(
          "Export (%s) is a table or a workbook. Maybe add --format xlsx --out <folder>."
              .formatted(names.get(0)));
    }
    for (String name : names) {
      Optional<NamedExport> export = NamedExport.named(name);
      if (export.isEmpty()) {
        return Optional.of(unknown(name));
      }
      if (!export.get().formats().contains(format(format))) {
        return Optional.of(
            "Export (%s) is not written as csv. Maybe use --format xlsx.".formatted(name));
      }
    }
    return Optional.empty();
  }

  private static String unknown(String name) {
    String maybe =
        ClosestName.to(name, new TreeSet<>(NamedExport.ids()))
            .map("you mean %s"::formatted)
            .orElse("one of: " + String.join(", ", NamedExport.ids()));
    return "Export (%s) is not known. Maybe %s.".formatted(name, maybe);
  }
}
