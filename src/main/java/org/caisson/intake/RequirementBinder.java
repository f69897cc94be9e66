package org.caisson.intake;

import org.caisson.domain.requirement.Requirement;

/** Reads how strictly something that is asked for must be met. */
final class RequirementBinder {
  private RequirementBinder() {}

  /** The requirement of a field, soft when it is left out. */
  static Requirement softUnlessStated(Fields record, String name) {
    return record.has(name) ? record.constant(name, Requirement.class) : Requirement.SOFT;
  }
}
