package org.caisson.planning.store;

/**
 * To whom a record belongs. Nobody sees the records of another.
 *
 * @param id its short name
 */
public record Organisation(String id) {
  /** The one there is as long as nobody has to say who he is. */
  public static final Organisation DEFAULT = new Organisation("default");
}
