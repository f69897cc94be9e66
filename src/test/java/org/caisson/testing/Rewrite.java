package org.caisson.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of records in which something is different. */
public final class Rewrite {
  private Rewrite() {}

  /** What becomes of a component of a record. */
  @FunctionalInterface
  public interface Rule {
    /**
     * The new value of a component.
     *
     * @param owner the record as it was
     * @param component the name of its component
     * @param value the component, in which everything below has been rewritten
     */
    @Nullable Object of(Record owner, String component, @Nullable Object value);
  }

  /** The record with one component replaced. */
  public static <R extends Record> R with(R record, String component, @Nullable Object value) {
    if (Arrays.stream(record.getClass().getRecordComponents())
        .noneMatch(known -> known.getName().equals(component))) {
      throw new IllegalArgumentException(record.getClass() + " has no " + component);
    }
    return copy(record, (owner, name, old) -> name.equals(component) ? value : old);
  }

  /** The record with a rule applied to every component of every record in it. */
  public static <R extends Record> R everywhere(R record, Rule rule) {
    return copy(record, (owner, name, old) -> rule.of(owner, name, below(old, rule)));
  }

  private static @Nullable Object below(@Nullable Object value, Rule rule) {
    if (value instanceof Record record) {
      return everywhere(record, rule);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> rewritten = new ArrayList<>();
      list.forEach(element -> rewritten.add(below(element, rule)));
      return rewritten;
    }
    return value;
  }

  private static <R extends Record> R copy(R record, Rule rule) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    try {
      for (int c = 0; c < components.length; c++) {
        types[c] = components[c].getType();
        Object old = components[c].getAccessor().invoke(record);
        values[c] = rule.of(record, components[c].getName(), old);
      }
      Object made = record.getClass().getDeclaredConstructor(types).newInstance(values);
      @SuppressWarnings("unchecked")
      R copy = (R) made;
      return copy;
    } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
      throw new AssertionError("A record cannot be copied: " + record.getClass(), e);
    } catch (InvocationTargetException e) {
      throw new AssertionError("A record refuses its values: " + record.getClass(), e.getCause());
    }
  }
}
