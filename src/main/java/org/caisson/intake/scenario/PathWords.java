package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/** Reads JSON pointers in which records of lists may be named by their ids. */
public final class PathWords {
  private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");
  private static final List<String> INTO_NOTHING = List.of("add", "move", "copy");

  private final JsonNode document;

  /** Reads pointers into a document. */
  public PathWords(JsonNode document) {
    this.document = document;
  }

  /** The pointer with numbers in the place of ids; as it is where an id is not known. */
  public String resolve(String path) {
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
  public String missing(String op, String path, @Nullable String from) {
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

  /**
   * What keeps a value from being put at a pointer, with what to do about it; empty when nothing
   * does. A field that is not stated yet can be put.
   */
  String objection(String resolved) {
    JsonNode node = document;
    String way = "";
    List<String> tokens = List.of(resolved.substring(1).split("/", -1));
    for (int i = 0; i < tokens.size(); i++) {
      JsonNode next =
          node.isArray() ? element(node, tokens.get(i)) : node.path(plain(tokens.get(i)));
      boolean last = i == tokens.size() - 1;
      if (next.isMissingNode() && !(last && node.isObject())) {
        return nothingThere(way, plain(tokens.get(i)), node);
      }
      node = next;
      way = way + "/" + tokens.get(i);
    }
    return "";
  }

  private static String nothingThere(String way, String token, JsonNode node) {
    List<String> known = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(record -> known.add(record.path("id").asText()));
      known.removeIf(String::isEmpty);
    } else {
      node.fieldNames().forEachRemaining(known::add);
    }
    return "%s has no `%s`. %s"
        .formatted(
            way.isEmpty() ? "the model" : Words.name(way),
            token,
            Words.maybe(token, known, "check the path"));
  }

  private boolean isMissing(String path) {
    return !path.isEmpty() && (!path.startsWith("/") || document.at(path).isMissingNode());
  }
}
