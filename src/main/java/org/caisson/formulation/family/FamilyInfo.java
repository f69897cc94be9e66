package org.caisson.formulation.family;

/**
 * The identity of a constraint family.
 *
 * @param id stable; the name of its page and of its golden program
 * @param name in words
 * @param sentence what it says
 * @param group the part of the plan it belongs to
 */
public record FamilyInfo(String id, String name, String sentence, Group group) {

  /** The part of the plan that a family belongs to. */
  public enum Group {
    CAPACITY,
    MATERIAL,
    CONTRACTS,
    NATIONS,
    PEOPLE
  }
}
