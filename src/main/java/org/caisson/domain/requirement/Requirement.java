package org.caisson.domain.requirement;

/** How strictly something that is asked for must be met. */
public enum Requirement {
  /** Must hold in every plan; where hard requirements contradict each other there is no plan. */
  HARD,
  /** May be missed; what is missing is measured, and objective stages bring it to its least. */
  SOFT,
  /** Is not looked at: neither held nor measured. */
  IGNORED
}
