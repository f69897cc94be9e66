package org.caisson.intake.scenario;

import java.util.List;

/** Contract lines are cancelled: nothing of them is to be delivered any more. */
record Cancellation(OrderChoice orders) implements NamedChange {

  static Cancellation of(ChangeFields fields) {
    return new Cancellation(OrderChoice.of(fields));
  }

  @Override
  public void in(Edit edit) {
    List<Integer> cancelled = orders.namedIn(edit);
    for (int i = cancelled.size() - 1; i >= 0; i--) {
      edit.remove(Edit.CONTRACT_LINES + "/" + cancelled.get(i));
    }
  }
}
