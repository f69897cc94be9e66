package org.caisson.domain.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How highly something is classified, the lowest first, with the names that are known for it. The
 * names of NATO, of the European Union and of nations stand beside each other as their tables of
 * equivalence have them; this is the one place that says so.
 */
public enum Classification {
  /** Open to anybody, unless what else is marked says otherwise. */
  UNCLASSIFIED("UNCLASSIFIED", "NATO UNCLASSIFIED", "PUBLIC", "NOT PROTECTIVELY MARKED"),
  /** Not classified, and yet not for everybody. */
  CONTROLLED(
      "CONTROLLED",
      "CUI",
      "FOR OFFICIAL USE ONLY",
      "FOUO",
      "OFFICIAL",
      "OFFICIAL-SENSITIVE",
      "LIMITE"),
  /** Its disclosure would be a disadvantage. */
  RESTRICTED(
      "RESTRICTED",
      "NATO RESTRICTED",
      "EU RESTRICTED",
      "RESTREINT UE/EU RESTRICTED",
      "DIFFUSION RESTREINTE",
      "VS-NUR FÜR DEN DIENSTGEBRAUCH",
      "VS-NFD"),
  /** Its disclosure would do harm. */
  CONFIDENTIAL(
      "CONFIDENTIAL",
      "NATO CONFIDENTIAL",
      "EU CONFIDENTIAL",
      "CONFIDENTIEL UE/EU CONFIDENTIAL",
      "VS-VERTRAULICH"),
  /** Its disclosure would do serious harm. */
  SECRET("SECRET", "NATO SECRET", "EU SECRET", "SECRET UE/EU SECRET", "GEHEIM"),
  /** Its disclosure would do exceptionally grave harm. */
  TOP_SECRET(
      "TOP SECRET",
      "COSMIC TOP SECRET",
      "EU TOP SECRET",
      "TRÈS SECRET UE/EU TOP SECRET",
      "TRÈS SECRET",
      "STRENG GEHEIM");

  private final List<String> names;

  Classification(String... names) {
    this.names = List.of(names);
  }

  /** The names that are known for it, in capital letters. */
  public List<String> names() {
    return names;
  }

  /** One name of each, the lowest first. */
  public static List<String> usualNames() {
    return Arrays.stream(values()).map(level -> level.names.get(0)).toList();
  }

  /** The names of all of them, the lowest first. */
  public static List<String> allNames() {
    List<String> all = new ArrayList<>();
    Arrays.stream(values()).forEach(level -> all.addAll(level.names));
    return all;
  }

  /** The classification of that name, in letters of either case; empty when it is not known. */
  public static Optional<Classification> named(String name) {
    String capitals = name.strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(level -> level.names.contains(capitals)).findFirst();
  }
}
