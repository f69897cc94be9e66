package org.caisson.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem detail as RFC 9457 has it, with all the faults that were found. */
@Schema(description = "A problem detail (RFC 9457); errors lists all the faults at once.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
    @Schema(examples = "Model is not valid") String title,
    @Schema(examples = "422") int status,
    @Schema(description = "What is wrong, why, and after \"Maybe\" what to do.") String detail,
    @Schema(examples = "/api/v1/plans") @Nullable String instance,
    List<Fault> errors) {

  /** The media type of problem details. */
  static final String MEDIA_TYPE = "application/problem+json";

  /**
   * One fault of a model; which of pointer, file, sheet, row, column and cell there are depends on
   * the fault.
   */
  @Schema(name = "Fault", description = "One fault of a model.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Fault(
      @Schema(examples = "/contractLines/0/firm") @Nullable String pointer,
      @Nullable String file,
      @Schema(description = "The sheet of a workbook.") @Nullable String sheet,
      @Nullable Integer row,
      @Nullable String column,
      @Schema(description = "The address of a cell of a workbook.", examples = "B7")
          @Nullable String cell,
      String code,
      String message,
      @Nullable String value) {

    /** A fault at a JSON pointer of the request. */
    static Fault at(String pointer, String code, String message, @Nullable String value) {
      return new Fault(pointer, null, null, null, null, null, code, message, value);
    }
  }

  /** The same problem, met at that path. */
  Problem at(String path) {
    return new Problem(title, status, detail, path, errors);
  }
}
