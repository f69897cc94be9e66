package org.caisson.api;

import java.util.List;
import java.util.Set;

/** The problems that any HTTP service has, in words that say what to do. */
final class StandardProblems {
  private static final int SHOWN_OF_A_PATH = 60;

  private StandardProblems() {}

  /** The problem of that status at that path. */
  static Problem of(int status, String path) {
    return switch (status) {
      case 400 ->
          problem(
              status,
              "Request cannot be read",
              "The request to (%s) cannot be read. Maybe its address or a header is malformed.",
              path);
      case 404 ->
          problem(
              status,
              "Nothing is here",
              "There is nothing at (%s). Maybe look it up at /docs, which shows every address.",
              path);
      case 405 ->
          problem(
              status,
              "Method is not allowed",
              "This method is not offered at (%s). Maybe look it up at /docs, which shows the methods of every address.",
              path);
      case 406 ->
          problem(
              status,
              "Format is not offered",
              "What Accept asks for is not offered at (%s). Maybe accept application/json; tables are text/csv too.",
              path);
      case 413 ->
          problem(
              status,
              "Body is too large",
              "The body sent to (%s) is larger than this service takes. Maybe raise caisson.service.request-body-limit in its settings, or send a shorter horizon.",
              path);
      case 414 ->
          problem(
              status,
              "Address is too long",
              "The address that begins with (%s...) is longer than this service takes. Maybe shorten what is named in it: names have 200 characters at most.",
              path.substring(0, Math.min(path.length(), SHOWN_OF_A_PATH)));
      case 415 ->
          problem(
              status,
              "Media type is not taken",
              "The Content-Type of the body is not taken at (%s). Maybe send application/json; contract sets are taken as text/csv and XLSX too, industrial bases as XLSX; unpack what is zipped.",
              path);
      case 500 ->
          problem(
              status,
              "Service failed",
              "Answering (%s) failed because of a fault in the service, not in the request. Maybe tell whoever runs it: the log says more.",
              path);
      default ->
          problem(
              status,
              "Request was refused",
              "The request to (%s) was refused. Maybe look it up at /docs.",
              path);
    };
  }

  /** The problem of a method that is not among those offered at that path. */
  static Problem notAllowed(String method, String path, Set<String> allowed) {
    String detail =
        "Method (%s) is not offered at (%s). Maybe one of: %s."
            .formatted(method, path, String.join(", ", allowed));
    return new Problem("Method is not allowed", 405, detail, path, List.of());
  }

  private static Problem problem(int status, String title, String detail, String path) {
    return new Problem(title, status, detail.formatted(path), path, List.of());
  }
}
