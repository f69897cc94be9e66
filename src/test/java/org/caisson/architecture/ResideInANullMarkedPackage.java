package org.caisson.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Resides in a package whose package-info says {@code @NullMarked}. */
final class ResideInANullMarkedPackage extends ArchCondition<JavaClass> {

  ResideInANullMarkedPackage() {
    super("reside in a package with a package-info that is @NullMarked");
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
      events.add(
          SimpleConditionEvent.violated(
              item, "%s is in a package that is not @NullMarked".formatted(item.getName())));
    }
  }
}
