package org.caisson.intake;

import com.networknt.schema.Error;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/**
 * The first faults that a schema finds. It ends the search when there are enough, for a document of
 * a million wrong values has a million faults, each larger than its value.
 */
final class FirstFaults extends AbstractList<Error> {
  /** There are enough faults. */
  static final class EnoughException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private EnoughException() {
      super("There are enough faults.", null, false, false);
    }
  }

  private final List<Error> first = new ArrayList<>();
  private final int most;

  FirstFaults(int most) {
    this.most = most;
  }

  List<Error> list() {
    return first;
  }

  @Override
  public void add(int index, Error fault) {
    first.add(index, fault);
    if (first.size() == most) {
      throw new EnoughException();
    }
  }

  @Override
  public Error get(int index) {
    return first.get(index);
  }

  @Override
  public int size() {
    return first.size();
  }
}
