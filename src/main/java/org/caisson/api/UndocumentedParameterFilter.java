package org.caisson.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
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

  @ServerRequestFilter
  void refuseUndocumented(ResourceInfo resource, UriInfo uri) {
    List<String> known = documented(resource.getResourceMethod());
    TreeSet<String> unknown = new TreeSet<>(uri.getQueryParameters().keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      String name = unknown.first();
      String value = String.valueOf(uri.getQueryParameters().getFirst(name));
      throw ProblemException.badParameter(name, value, "is not known here. " + remedy(known));
    }
    for (java.lang.reflect.Parameter parameter : single(resource.getResourceMethod())) {
      String name = parameter.getAnnotation(QueryParam.class).value();
      refuseTwice(name, uri);
      refuseEmpty(name, parameter.getAnnotation(Parameter.class), uri);
    }
  }

  /** Of two values only one would be heard. */
  private static void refuseTwice(String name, UriInfo uri) {
    List<String> values = uri.getQueryParameters().getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw ProblemException.badParameter(
          name, String.join(", ", values), "is given more than once. Maybe give it once.");
    }
  }

  /** What is no text has to say something; a resource could not tell it from one left out. */
  private static void refuseEmpty(String name, @Nullable Parameter documented, UriInfo uri) {
    boolean text = documented == null || documented.schema().type() == SchemaType.DEFAULT;
    if (!text && "".equals(uri.getQueryParameters().getFirst(name))) {
      throw ProblemException.badParameter(
          name, "", "is empty. Maybe give it a value, or leave it out.");
    }
  }

  /** The parameters that the method takes one value of. */
  private static List<java.lang.reflect.Parameter> single(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter -> parameter.isAnnotationPresent(QueryParam.class))
        .filter(parameter -> !Collection.class.isAssignableFrom(parameter.getType()))
        .toList();
  }

  private static String remedy(List<String> known) {
    return known.isEmpty()
        ? "Maybe leave it out: there are no query parameters here."
        : "Maybe one of: " + String.join(", ", known) + ".";
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
