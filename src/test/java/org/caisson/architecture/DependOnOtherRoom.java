package org.caisson.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;

/** Depends on a class of one of the closed rooms from outside that room. */
final class DependOnOtherRoom extends ArchCondition<JavaClass> {
  private final String root;
  private final List<String> closed;

  DependOnOtherRoom(String root, String... closed) {
    super("depend on another room of " + String.join(", ", closed));
    this.root = root;
    this.closed = List.of(closed);
  }

  @Override
  public void check(JavaClass item, ConditionEvents events) {
    for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
      Optional<String> target = roomOf(dependency.getTargetClass());
      if (target.filter(closed::contains).isPresent() && !target.equals(roomOf(item))) {
        events.add(SimpleConditionEvent.satisfied(item, dependency.getDescription()));
      }
    }
  }

  private Optional<String> roomOf(JavaClass item) {
    String prefix = root + ".";
    return Optional.of(item.getPackageName())
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()).split("\\.", 2)[0]);
  }
}
