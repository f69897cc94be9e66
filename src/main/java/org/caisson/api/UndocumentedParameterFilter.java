package org.caisson.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the API document does not describe: an option that is accepted and
 * ignored would let its sender believe that it was heard.
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
