package org.caisson.intake;

import java.util.List;

/** The parts of a planning model that are kept and exchanged on their own. */
public enum PartKind {
  /** Contracts and contract lines. */
  CONTRACT_SET("contract set", "contracts", ""),
  /** Items, sites, lines, supplies: who can make what. */
  INDUSTRIAL_BASE("industrial base", "industrial-base", "/industrialBase");

  private final String words;
  private final String schema;
  private final String pointer;

  PartKind(String words, String schema, String pointer) {
    this.words = words;
    this.schema = schema;
    this.pointer = pointer;
  }

  /** What people call it. */
  public String words() {
    return words;
  }

  /** The name of its published schema, which is also that of its file in a model's folder. */
  public String schema() {
    return schema;
  }

  /** The pointer of its root in the model as one document. */
  String pointer() {
    return pointer;
  }

  /** Its tables. */
  List<TableShape> tables(TableShapes shapes) {
    return this == CONTRACT_SET ? shapes.ofContracts() : shapes.ofBase();
  }
}
