package org.caisson.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caisson.planning.SubmissionConflictException;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.SubmissionRunningException;
import org.caisson.planning.store.Organisation;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of keys that clients made up. The caller is alone in it: it has locked the gate. */
final class SubmissionKeys {
  /** A request that is not read by then was lost with the process that read it. */
  private static final Duration LONGEST_READING = Duration.ofMinutes(2);

  private SubmissionKeys() {}

  private record Claim(String fingerprint, Instant at, @Nullable UUID plan) {}

  /** The plan that was accepted with a key; otherwise the key is claimed. */
  static Optional<UUID> claim(Handle handle, Organisation owner, SubmissionKey key, Instant now) {
    Optional<Claim> before = find(handle, owner, key);
    if (before.isPresent() && before.get().plan() != null) {
      return Optional.ofNullable(accepted(before.get(), key));
    }
    if (before.isPresent() && before.get().at().plus(LONGEST_READING).isAfter(now)) {
      throw new SubmissionRunningException(key.key());
    }
    forget(handle, owner, key);
    insert(handle, owner, key, null, now);
    return Optional.empty();
  }

  /** The plan that was accepted with a key and is therefore the answer again. */
  static Optional<UUID> plan(Handle handle, Organisation owner, SubmissionKey key) {
    return find(handle, owner, key)
        .filter(claim -> claim.plan() != null)
        .map(claim -> accepted(claim, key));
  }

  private static @Nullable UUID accepted(Claim claim, SubmissionKey key) {
    if (!claim.fingerprint().equals(key.fingerprint())) {
      throw new SubmissionConflictException(key.key());
    }
    return claim.plan();
  }

  /** Remembers what was accepted with a key. */
  static void remember(
      Handle handle, Organisation owner, SubmissionKey key, UUID plan, Instant now) {
    forget(handle, owner, key);
    insert(handle, owner, key, plan, now);
  }

  /** Gives a key up with which nothing was accepted. */
  static void forget(Handle handle, Organisation owner, SubmissionKey key) {
    handle
        .createUpdate(
            "delete from submission_key where organisation = :owner and submission_key = :key"
                + " and plan_id is null")
        .bind("owner", owner.id())
        .bind("key", key.key())
        .execute();
  }

  private static Optional<Claim> find(Handle handle, Organisation owner, SubmissionKey key) {
    return handle
        .createQuery(
            "select fingerprint, claimed_at, plan_id from submission_key"
                + " where organisation = :owner and submission_key = :key")
        .bind("owner", owner.id())
        .bind("key", key.key())
        .map(
            (row, context) ->
                new Claim(
                    row.getString("fingerprint"),
                    row.getTimestamp("claimed_at").toInstant(),
                    row.getObject("plan_id", UUID.class)))
        .findOne();
  }

  private static void insert(
      Handle handle, Organisation owner, SubmissionKey key, @Nullable UUID plan, Instant now) {
    handle
        .createUpdate(
            "insert into submission_key"
                + " (organisation, submission_key, fingerprint, claimed_at, plan_id)"
                + " values (:owner, :key, :fingerprint, :now, cast(:plan as uuid))")
        .bind("owner", owner.id())
        .bind("key", key.key())
        .bind("fingerprint", key.fingerprint())
        .bind("now", now)
        .bindByType("plan", plan, UUID.class)
        .execute();
  }
}
