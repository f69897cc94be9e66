package org.caisson.domain.plant;

/** The part of the world in which a site or a nation lies, as jobs are counted. */
public enum Region {
  EUROPE,
  NORTH_AMERICA,
  OTHER
}
