package org.caisson.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.concurrent.locks.Lock;

/**
 * Is not of a type that is made to be changed. Arrays are allowed: a private table of constants is
 * one. So are {@code Map}, {@code List} and {@code Set}, which {@code of} makes unchangeable.
 */
final class HoldNoMutableObject extends ArchCondition<JavaField> {
  private static final List<String> MADE_TO_CHANGE =
      List.of("java.util.concurrent.", "java.lang.StringBu", "java.lang.ThreadLocal");

  HoldNoMutableObject() {
    super("hold no object that is made to be changed");
  }

  @Override
  public void check(JavaField field, ConditionEvents events) {
    JavaClass type = field.getRawType();
    boolean mutable =
        MADE_TO_CHANGE.stream().anyMatch(type.getName()::startsWith)
            || type.isAssignableTo(Lock.class)
            || isConcreteCollection(type);
    if (mutable && !type.isEnum()) {
      events.add(
          SimpleConditionEvent.violated(
              field, "%s is a %s".formatted(field.getFullName(), type.getName())));
    }
  }

  private static boolean isConcreteCollection(JavaClass type) {
    return !type.isInterface()
        && (type.isAssignableTo(java.util.Collection.class)
            || type.isAssignableTo(java.util.Map.class));
  }
}
