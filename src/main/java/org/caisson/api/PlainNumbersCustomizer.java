package org.caisson.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.caisson.export.PlainNumbers;

/** The service writes numbers as the plan document does. */
@Singleton
class PlainNumbersCustomizer implements ObjectMapperCustomizer {
  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new PlainNumbers());
  }
}
