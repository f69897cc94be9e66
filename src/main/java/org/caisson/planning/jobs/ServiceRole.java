package org.caisson.planning.jobs;

/** What a process of the service does. */
public enum ServiceRole {
  /** It answers requests and computes plans. */
  BOTH,
  /** It answers requests; others compute. */
  SERVICE,
  /** It computes plans; others answer requests. */
  WORKER;

  /** Whether it computes plans. */
  public boolean computes() {
    return this != SERVICE;
  }
}
