package org.caisson.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Where the resources lie, and the first page of their document. */
@ApplicationPath(CaissonApi.ROOT)
@OpenAPIDefinition(
    info =
        @Info(
            title = "Caisson",
            version = "1",
            description =
                """
                Plans ammunition production capacity: contracts and plants in, month-by-month \
                schedule out. Submit a planning model to /plans, follow the plan until its status \
                is final, then read its tables. Every error is a problem detail (RFC 9457); the \
                faults of a model come all at once. A query parameter that is not described here \
                is refused.""",
            license =
                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = "BadRequest",
                  description =
                      "The body is not JSON, a query parameter unknown or unusable, or the profile unknown.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "NotFound",
                  description = "There is none of that name or id.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "NotReady",
                  description = "The plan has no values yet, or ended without any.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "InvalidModel",
                  description =
                      "The model has errors, all of them listed; or the Idempotency-Key was used for another model.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class),
                          examples = @ExampleObject(name = "problem", value = Examples.PROBLEM))),
              @APIResponse(
                  name = "StillRunning",
                  description =
                      "The first request with that Idempotency-Key is still being read; Retry-After"
                          + " says how long to wait, in seconds.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "Stale",
                  description = "There is a later revision than the one that If-Match names.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "NoIfMatch",
                  description = "A change needs If-Match, so that nobody's work is lost.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "TooLarge",
                  description = "The body is larger than the service takes.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class))),
              @APIResponse(
                  name = "TooMany",
                  description =
                      "Too many plans wait, or too many programs are made; Retry-After says how long to wait, in seconds.",
                  content =
                      @Content(
                          mediaType = Problem.MEDIA_TYPE,
                          schema = @Schema(implementation = Problem.class)))
            },
            parameters = {
              @Parameter(
                  name = "page",
                  in = ParameterIn.QUERY,
                  description = "Which page; the first is 1.",
                  schema = @Schema(type = SchemaType.INTEGER, minimum = "1", defaultValue = "1")),
              @Parameter(
                  name = "size",
                  in = ParameterIn.QUERY,
                  description =
                      "Rows of a page. A table read as CSV is whole unless page or size is given.",
                  schema =
                      @Schema(
                          type = SchemaType.INTEGER,
                          minimum = "1",
                          maximum = "10000",
                          defaultValue = "500")),
              @Parameter(
                  name = "from",
                  in = ParameterIn.QUERY,
                  description = "The first month that is shown, YYYY-MM.",
                  example = "2025-01",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "to",
                  in = ParameterIn.QUERY,
                  description = "The last month that is shown, YYYY-MM.",
                  example = "2025-12",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "month",
                  in = ParameterIn.QUERY,
                  description = "The only month that is shown, YYYY-MM.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "line",
                  in = ParameterIn.QUERY,
                  description = "Only this production line, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "contractLine",
                  in = ParameterIn.QUERY,
                  description = "Only this contract line, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "item",
                  in = ParameterIn.QUERY,
                  description = "Only this item, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "nation",
                  in = ParameterIn.QUERY,
                  description = "Only this nation, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "destination",
                  in = ParameterIn.QUERY,
                  description = "Only deliveries to Ukraine or to restock; may be repeated.",
                  schema =
                      @Schema(
                          type = SchemaType.STRING,
                          enumeration = {"UKRAINE", "RESTOCK"})),
              @Parameter(
                  name = "supply",
                  in = ParameterIn.QUERY,
                  description = "Only this supply, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "level",
                  in = ParameterIn.QUERY,
                  description =
                      "Only this level: 0 the delivered units, 1 their components, and so on.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "sourceItem",
                  in = ParameterIn.QUERY,
                  description = "Only sources of this item, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "sourceMonth",
                  in = ParameterIn.QUERY,
                  description =
                      "Only what was started or bought in this month, YYYY-MM; may be repeated.",
                  example = "2025-01",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "expansion",
                  in = ParameterIn.QUERY,
                  description = "Only this expansion option, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "workforce",
                  in = ParameterIn.QUERY,
                  description = "Only this workforce, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "region",
                  in = ParameterIn.QUERY,
                  description = "Only this region; may be repeated.",
                  schema =
                      @Schema(
                          type = SchemaType.STRING,
                          enumeration = {"EUROPE", "NORTH_AMERICA", "OTHER"})),
              @Parameter(
                  name = "year",
                  in = ParameterIn.QUERY,
                  description = "Only this fiscal year; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "site",
                  in = ParameterIn.QUERY,
                  description = "Only this site, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "family",
                  in = ParameterIn.QUERY,
                  description =
                      "Only this constraint family, by id, for example capacity-state; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "subject",
                  in = ParameterIn.QUERY,
                  description = "Only this subject, as the rows name it; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING)),
              @Parameter(
                  name = "limit",
                  in = ParameterIn.QUERY,
                  description = "Only this kind of limit; may be repeated.",
                  schema =
                      @Schema(
                          type = SchemaType.STRING,
                          enumeration = {
                            "MAX",
                            "RAMP",
                            "SUPPLY",
                            "STORAGE",
                            "BUDGET",
                            "PEOPLE",
                            "OVERTIME",
                            "HIRING",
                            "EXPANSION",
                            "LANE",
                            "AID_PACKAGE"
                          })),
              @Parameter(
                  name = "order",
                  in = ParameterIn.QUERY,
                  description =
                      "Whether the limits of a stage are ranked by one more unit or by 10 % more.",
                  schema =
                      @Schema(
                          type = SchemaType.STRING,
                          enumeration = {"UNIT", "TEN_PERCENT"},
                          defaultValue = "UNIT")),
              @Parameter(
                  name = "stage",
                  in = ParameterIn.QUERY,
                  description = "Only this objective stage, by id; may be repeated.",
                  schema = @Schema(type = SchemaType.STRING))
            }))
public class CaissonApi extends Application {
  /** The path of every resource. */
  static final String ROOT = "/api/v1";
}
