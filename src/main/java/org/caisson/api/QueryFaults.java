package org.caisson.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with the query parameters of one request: whoever reads some of them adds what he
 * finds, so that the client is told all of it at once.
 */
@RequestScoped
class QueryFaults {
  private static final String CODE = "query.value";

  private final List<Problem.Fault> faults = new ArrayList<>();

  /** A parameter that cannot be used: {@code why} ends the sentence and says what to do. */
  void add(String name, String value, String why) {
    faults.add(fault(name, value, why));
  }

  /** The fault of one parameter. */
  static Problem.Fault fault(String name, String value, String why) {
    String message = "Query parameter %s (%s) %s".formatted(name, value, why);
    return new Problem.Fault(null, null, null, null, null, null, CODE, message, value);
  }

  /**
   * Lets a request pass that has no fault.
   *
   * @throws ProblemException with all the faults
   */
  void requireNone() {
    if (faults.size() == 1) {
      throw ProblemException.badParameter(faults.get(0));
    }
    if (!faults.isEmpty()) {
      throw ProblemException.of(
          400,
          "Query parameters cannot be used",
          "%d query parameters cannot be used, all listed here. Maybe mend them and send the request again."
              .formatted(faults.size()),
          List.copyOf(faults));
    }
  }
}
