package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods are offered where, as the resources say it. */
@ApplicationScoped
class AllowedMethods {
  private final Map<Pattern, Set<String>> byPath;

  AllowedMethods(BeanManager beans) {
    Map<String, Set<String>> offered = new HashMap<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path root = bean.getBeanClass().getAnnotation(Path.class);
      if (root != null) {
        Arrays.stream(bean.getBeanClass().getMethods())
            .forEach(method -> add(offered, root.value(), method));
      }
    }
    Map<Pattern, Set<String>> patterns = new HashMap<>();
    offered.forEach((template, methods) -> patterns.put(pattern(template), Set.copyOf(methods)));
    byPath = Map.copyOf(patterns);
  }

  private static void add(Map<String, Set<String>> offered, String root, Method method) {
    Path path = method.getAnnotation(Path.class);
    String template = CaissonApi.ROOT + root + (path == null ? "" : path.value());
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (http != null) {
        offered.computeIfAbsent(template, t -> new TreeSet<>()).add(http.value());
      }
    }
  }

  private static Pattern pattern(String template) {
    return Pattern.compile(
        template.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+").concat("/?"));
  }

  /** The methods that are offered at a path, in their order; none where there is nothing. */
  Set<String> at(String path) {
    Set<String> methods = new TreeSet<>();
    byPath.forEach(
        (pattern, offered) -> {
          if (pattern.matcher(path).matches()) {
            methods.addAll(offered);
          }
        });
    if (methods.contains(HttpMethod.GET)) {
      Stream.of(HttpMethod.HEAD, HttpMethod.OPTIONS).forEach(methods::add);
    }
    return methods;
  }
}
