package org.caisson.domain.plan.compare;

/**
 * A limit that holds a stage of a plan back.
 *
 * @param stage the id of the stage
 * @param limit what kind of limit it is, for example {@code MAX}
 * @param subject the id of what is limited
 * @param worth what one more unit of it in every month in which it binds is worth to the stage
 */
public record ScarceLimit(String stage, String limit, String subject, double worth) {

  /** Whether it is the same limit, whatever it is worth. */
  boolean isSameAs(ScarceLimit other) {
    return stage.equals(other.stage) && limit.equals(other.limit) && subject.equals(other.subject);
  }
}
