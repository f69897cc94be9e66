package org.caisson.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Who opens the address of the service in a browser is led to the readable API document. */
@ApplicationScoped
class FrontDoor {
  private static final String DOCS = "/docs";

  void open(@Observes Router router) {
    router.route(HttpMethod.GET, "/").handler(visit -> visit.redirect(DOCS));
  }
}
