package org.caisson.domain.validation;

/** The collections whose records have an id that others refer to. */
enum Kind {
  ITEM("item", "/industrialBase/items"),
  PRODUCER("producer", "/industrialBase/producers"),
  SITE("site", "/industrialBase/sites"),
  LINE("line", "/industrialBase/lines"),
  SUPPLY("supply", "/industrialBase/supplies"),
  WORKFORCE("workforce", "/industrialBase/workforces"),
  EXPANSION("expansion option", "/industrialBase/expansions"),
  LANE("lane", "/industrialBase/lanes"),
  CONTRACT("contract", "/contracts"),
  CONTRACT_LINE("contract line", "/contractLines"),
  NATION("nation", "/nations");

  private final String noun;
  private final String collection;

  Kind(String noun, String collection) {
    this.noun = noun;
    this.collection = collection;
  }

  /** What one is called in a sentence. */
  String noun() {
    return noun;
  }

  /** The pointer of the collection. */
  String collection() {
    return collection;
  }
}
