package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caisson.domain.validation.Severity;

/**
 * What a named change comes to in a document.
 *
 * @param operations what is done to it, in order, as RFC 6902 writes it; none where it cannot be
 *     done or is done already
 * @param faults what keeps it from being made, and what its author should know of it
 */
public record CompiledChange(List<ObjectNode> operations, List<ChangeFault> faults) {

  /** Whether it can be made. */
  public boolean isSound() {
    return faults.stream().noneMatch(fault -> fault.severity() == Severity.ERROR);
  }
}
