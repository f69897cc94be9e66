package org.caisson.persistence;

import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** How many finished plans are kept. */
final class FinishedPlans {
  private FinishedPlans() {}

  /**
   * Drops those of the plan's organisation that finished first, with all that belongs to them. The
   * one that has just finished stays: somebody waits for it, however long ago it was submitted.
   */
  static void dropOldest(Handle handle, UUID justFinished, int kept) {
    handle
        .createUpdate(
            "delete from plan where id in (select id from plan"
                + " where status not in ('QUEUED', 'SOLVING')"
                + " and organisation = (select organisation from plan where id = :id)"
                + " order by case when id = :id then 0 else 1 end, finished_at desc, ordinal desc"
                + " offset :kept rows)")
        .bind("id", justFinished)
        .bind("kept", kept)
        .execute();
  }
}
