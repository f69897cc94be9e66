package org.caisson.architecture;

import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Disabled;

/** Is not {@code @Disabled}, and neither is its class. */
final class NotBeSwitchedOff extends ArchCondition<JavaMember> {

  NotBeSwitchedOff() {
    super("not be @Disabled");
  }

  @Override
  public void check(JavaMember item, ConditionEvents events) {
    if (item.isAnnotatedWith(Disabled.class) || item.getOwner().isAnnotatedWith(Disabled.class)) {
      events.add(
          SimpleConditionEvent.violated(item, "%s is switched off".formatted(item.getFullName())));
    }
  }
}
