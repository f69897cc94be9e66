package org.caisson.api;

import java.util.List;

/** A request cannot be answered; carries what the client is told. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  private ProblemException(Problem problem) {
    super(problem.detail());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }

  static ProblemException of(int status, String title, String detail) {
    return of(status, title, detail, List.of());
  }

  static ProblemException of(int status, String title, String detail, List<Problem.Fault> faults) {
    return new ProblemException(new Problem(title, status, detail, null, faults));
  }

  static ProblemException badParameter(String name, String value, String why) {
    return badParameter(QueryFaults.fault(name, value, why));
  }

  static ProblemException badParameter(Problem.Fault fault) {
    return of(400, "Query parameter cannot be used", fault.message(), List.of(fault));
  }

  static ProblemException brokenJson(List<Problem.Fault> faults) {
    return of(400, "Body is not JSON", faults.get(0).message(), faults);
  }
}
