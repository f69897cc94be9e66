package org.caisson.domain.item;

/** The place of an item in the chain of supply. */
public enum ItemKind {
  /** Delivered to nations: a round, a missile, a drone, a spare part. */
  FINISHED,
  /** Made or bought to go into other items: a body, a fuze, a charge. */
  COMPONENT,
  /** Raw or bulk stuff that is measured rather than counted: steel, powder, explosive fill. */
  MATERIAL
}
