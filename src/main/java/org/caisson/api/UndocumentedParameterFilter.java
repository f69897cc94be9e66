package org.caisson.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.caisson.domain.validation.ClosestName;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses query parameters that the API document does not describe, that are given twice or that
 * say nothing: an option that is accepted and ignored would let its sender believe that it was
 * heard.
 */
class UndocumentedParameterFilter {
  private static final String PAGED = "page";

  private final QueryFaults faults;

  UndocumentedParameterFilter(QueryFaults faults) {
    this.faults = faults;
  }

  @ServerRequestFilter
  void refuseUndocumented(ResourceInfo resource, UriInfo uri) {
    Method method = resource.getResourceMethod();
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    List<String> known = documented(method);
    for (String name : new TreeSet<>(given.keySet())) {
      if (!known.contains(name)) {
        String value = String.valueOf(given.getFirst(name));
        faults.add(name, value, "is not known here. " + remedy(name, known));
      }
    }
    for (java.lang.reflect.Parameter parameter : single(method)) {
      String name = parameter.getAnnotation(QueryParam.class).value();
      refuseTwice(name, given);
      refuseEmpty(name, parameter.getAnnotation(Parameter.class), given);
    }
    List<String> shared = shared(method);
    shared.forEach(name -> refuseEmpty(name, given));
    if (!shared.contains(PAGED)) {
      faults.requireNone(); // who answers with a page adds what he finds before he refuses
    }
  }

  /** Of two values only one would be heard. */
  private void refuseTwice(String name, MultivaluedMap<String, String> given) {
    List<String> values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      faults.add(name, String.join(", ", values), "is given more than once. Maybe give it once.");
    }
  }

  /** What is no text has to say something; a resource could not tell it from one left out. */
  private void refuseEmpty(
      String name, @Nullable Parameter documented, MultivaluedMap<String, String> given) {
    boolean text = documented == null || documented.schema().type() == SchemaType.DEFAULT;
    if (!text) {
      refuseEmpty(name, given);
    }
  }

  private void refuseEmpty(String name, MultivaluedMap<String, String> given) {
    if (given.getOrDefault(name, List.of()).contains("")) {
      faults.add(name, "", "is empty. Maybe give it a value, or leave it out.");
    }
  }

  /** The parameters that the method takes one value of. */
  private static List<java.lang.reflect.Parameter> single(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .filter(parameter -> !Collection.class.isAssignableFrom(parameter.getType()))
        .toList();
  }

  /** The parameters that many resources have and that are described once. */
  private static List<String> shared(Method method) {
    return Arrays.stream(method.getAnnotationsByType(Parameter.class))
        .map(Parameter::ref)
        .filter(ref -> !ref.isEmpty())
        .toList();
  }

  private static String remedy(String unknown, List<String> known) {
    if (known.isEmpty()) {
      return "Maybe leave it out: there are no query parameters here.";
    }
    return ClosestName.to(unknown, known)
        .map("Maybe %s."::formatted)
        .orElseGet(() -> "Maybe one of: " + String.join(", ", known) + ".");
  }

  private static List<String> documented(Method method) {
    Stream<String> listed =
        Arrays.stream(method.getAnnotationsByType(Parameter.class))
            .map(parameter -> parameter.ref().isEmpty() ? parameter.name() : parameter.ref());
    Stream<String> bound =
        Arrays.stream(method.getParameters())
            .map((AnnotatedElement parameter) -> parameter.getAnnotation(QueryParam.class))
            .filter(annotation -> annotation != null)
            .map(QueryParam::value);
    return Stream.concat(listed, bound).sorted().toList();
  }
}
