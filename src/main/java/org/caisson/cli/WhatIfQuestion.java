package org.caisson.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caisson.intake.ScenarioText;

/** Values that are set on the command line, as a scenario. */
final class WhatIfQuestion {
  private static final Pattern TIMES = Pattern.compile("\\*(\\d+(?:\\.\\d+)?)");
  private static final Pattern PERCENT = Pattern.compile("([+-])(\\d+(?:\\.\\d+)?)\\s*%");
  private static final String NAME = "--set";

  private WhatIfQuestion() {}

  /** What to tell the user of a setting that is none; empty when it is one. */
  static Optional<String> objection(String setting) {
    int equals = setting.indexOf('=');
    return equals > 0 && equals < setting.length() - 1
        ? Optional.empty()
        : Optional.of(
            "Setting (%s) is not a path and a value. Maybe write it like industrialBase/lines/forge-1/rampLimit=0.2, or =*1.2, or =+20%%."
                .formatted(setting));
  }

  /**
   * What to call the settings: each path from its record on, where that is named, and its value.
   */
  static String label(List<String> settings) {
    return settings.stream().map(WhatIfQuestion::shortened).collect(Collectors.joining(", "));
  }

  private static String shortened(String setting) {
    String path = setting.substring(0, setting.indexOf('='));
    String record =
        path.strip()
            .replaceFirst("^/?(industrialBase/)?", "")
            .replaceFirst("^[^/]*/(?!\\d+(/|$))", "");
    return record + setting.substring(setting.indexOf('='));
  }

  /** The settings as one scenario, which has the changes in their order. */
  static ScenarioText scenario(List<String> settings) {
    ObjectNode scenario = JsonNodeFactory.instance.objectNode();
    scenario.put("name", NAME).put("description", String.join(", ", settings));
    ArrayNode changes = scenario.putArray("changes");
    settings.forEach(setting -> changes.add(change(setting)));
    return new ScenarioText(NAME, scenario.toString());
  }

  private static ObjectNode change(String setting) {
    int equals = setting.indexOf('=');
    String value = setting.substring(equals + 1).strip();
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change.put("change", "SET").put("path", setting.substring(0, equals).strip());
    Optional<Double> factor = factor(value);
    if (factor.isPresent()) {
      change.put("times", factor.get());
    } else {
      change.set("value", value(value));
    }
    return change;
  }

  private static Optional<Double> factor(String value) {
    Matcher times = TIMES.matcher(value);
    if (times.matches()) {
      return Optional.of(Double.parseDouble(times.group(1)));
    }
    Matcher percent = PERCENT.matcher(value);
    if (!percent.matches()) {
      return Optional.empty();
    }
    double share = Double.parseDouble(percent.group(2)) / 100;
    return Optional.of(percent.group(1).equals("+") ? 1 + share : 1 - share);
  }

  /** Numbers, records and so on as JSON has them; anything else is a text. */
  private static JsonNode value(String value) {
    try {
      return new ObjectMapper().readTree(value);
    } catch (JsonProcessingException plainText) {
      return TextNode.valueOf(value);
    }
  }
}
