package org.caisson.planning.store;

/** What a kept document is. */
public enum DocumentKind {
  /** A whole planning model. */
  MODEL("model"),
  /** The industrial base of a model: items, sites, lines and what they need. */
  INDUSTRIAL_BASE("industrial base"),
  /** Contracts and contract lines, for example those of one procurement team. */
  CONTRACT_SET("contract set");

  private final String words;

  DocumentKind(String words) {
    this.words = words;
  }

  /** What people call it. */
  public String words() {
    return words;
  }
}
