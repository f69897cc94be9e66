package org.caisson.intake.parts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON pointers in which records of lists may be named by their ids. */
final class PathWords {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final List<String> INTO_NOTHING = List.of("add", "move", "copy");

  private final JsonNode document;

  PathWords(JsonNode document) {
    this.document = document;
  }

  /** The pointer with numbers in the place of ids; as it is where an id is not known. */
  String resolve(String path) {
    if (!path.startsWith("/")) {
      return path;
    }
    StringBuilder resolved = new StringBuilder();
    JsonNode node = document;
    for (String token : path.substring(1).split("/", -1)) {
      String word = node.isArray() ? number(node, token) : token;
      resolved.append('/').append(word);
      node = node.isArray() ? element(node, word) : node.path(plain(word));
    }
    return resolved.toString();
  }

  private static String number(JsonNode list, String token) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("id").asText("").equals(plain(token))) {
        return Integer.toString(i);
      }
    }
    return token;
  }

  private static JsonNode element(JsonNode list, String word) {
    return NUMBER.matcher(word).matches()
        ? list.path(Integer.parseInt(word))
        : list.path("no such element");
  }

  private static String plain(String token) {
    return token.replace("~1", "/").replace("~0", "~");
  }

  /** What is not there of what an operation needs, in words; empty when all is. */
  String missing(String op, String path, @Nullable String from) {
    if (!path.isEmpty() && !path.startsWith("/")) {
      return "a path begins with /";
    }
    if (from != null && isMissing(from)) {
      return "there is nothing at `" + from + "`";
    }
    String needed =
        INTO_NOTHING.contains(op) ? path.substring(0, Math.max(0, path.lastIndexOf('/'))) : path;
    return isMissing(needed) ? "there is nothing at `" + needed + "`" : "";
  }

  private boolean isMissing(String path) {
    return !path.isEmpty() && (!path.startsWith("/") || document.at(path).isMissingNode());
  }
}
