package org.caisson.export.diff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caisson.export.diff.Difference.Change;
import org.jspecify.annotations.Nullable;

/**
 * Finds the differences between two revisions of a document.
 *
 * <p>Records of a list are told apart by their ids, or by the fields that name them: one that moved
 * within its list is not different. Numbers are different when their values are.
 */
public final class RevisionDiff {
  private final List<Difference> found = new ArrayList<>();

  private RevisionDiff() {}

  /**
   * What is different, in the order of the documents.
   *
   * @param before a JSON document
   * @param after another one
   */
  public static List<Difference> between(String before, String after) {
    ObjectMapper json = new ObjectMapper();
    RevisionDiff diff = new RevisionDiff();
    try {
      diff.records("", "", json.readTree(before), json.readTree(after));
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException("A revision is not JSON.", notJson);
    }
    return List.copyOf(diff.found);
  }

  /** What is different in what a document is called; empty when it is called the same. */
  public static Optional<Difference> renaming(String before, String after) {
    RevisionDiff diff = new RevisionDiff();
    diff.values("document", "", "name", TextNode.valueOf(before), TextNode.valueOf(after));
    return diff.found.stream().findFirst();
  }

  /**
   * @param record the record in words
   * @param path the way from the record to these values, ending in a dot when it is not empty
   */
  private void records(String record, String path, JsonNode before, JsonNode after) {
    Set<String> fields = new LinkedHashSet<>();
    before.fieldNames().forEachRemaining(fields::add);
    after.fieldNames().forEachRemaining(fields::add);
    fields.remove("$schema");
    fields.forEach(field -> values(record, path, field, before.get(field), after.get(field)));
  }

  private void values(
      String record,
      String path,
      String field,
      @Nullable JsonNode before,
      @Nullable JsonNode after) {
    if (isRecords(before) || isRecords(after)) {
      lists(record, field, elements(before), elements(after));
    } else if (before != null && before.isObject() && after != null && after.isObject()) {
      records(record, path + field + ".", before, after);
    } else if (!same(before, after)) {
      report(record, path + field, before, after);
    }
  }

  private static boolean isRecords(@Nullable JsonNode node) {
    return node != null && node.isArray() && !node.isEmpty() && node.get(0).isObject();
  }

  private static List<JsonNode> elements(@Nullable JsonNode list) {
    List<JsonNode> elements = new ArrayList<>();
    if (list != null) {
      list.forEach(elements::add);
    }
    return elements;
  }

  private void lists(String owner, String list, List<JsonNode> before, List<JsonNode> after) {
    Map<String, JsonNode> old = byIdentity(before);
    Map<String, JsonNode> young = byIdentity(after);
    Set<String> all = new LinkedHashSet<>(old.keySet());
    all.addAll(young.keySet());
    for (String identity : all) {
      String name = (RecordWords.name(list) + " " + identity).strip();
      String record = owner.isEmpty() ? name : owner + ", " + name;
      JsonNode was = old.get(identity);
      JsonNode is = young.get(identity);
      if (was == null || is == null) {
        report(record, null, was, is);
      } else {
        records(record, "", was, is);
      }
    }
  }

  /** Records with the same name, or without any, are told apart by their place. */
  private static Map<String, JsonNode> byIdentity(List<JsonNode> records) {
    Map<String, JsonNode> byIdentity = new LinkedHashMap<>();
    for (JsonNode record : records) {
      String identity = RecordWords.identity(record);
      String key = identity;
      for (int again = 2; key.isEmpty() || byIdentity.containsKey(key); again++) {
        key = (identity + " (" + again + ")").strip();
      }
      byIdentity.put(key, record);
    }
    return byIdentity;
  }

  private static boolean same(@Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null || after == null) {
      return before == after;
    }
    return before.equals(RevisionDiff::compare, after);
  }

  private static int compare(JsonNode before, JsonNode after) {
    if (before.isNumber() && after.isNumber()) {
      return Double.compare(before.doubleValue(), after.doubleValue());
    }
    return before.equals(after) ? 0 : 1;
  }

  private void report(
      String record, @Nullable String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    Change change = from == null ? Change.ADDED : to == null ? Change.REMOVED : Change.CHANGED;
    found.add(new Difference(change, record, field, from, to, text(record, field, from, to)));
  }

  private static String text(
      String record, @Nullable String field, @Nullable JsonNode from, @Nullable JsonNode to) {
    if (field == null) {
      return record + (from == null ? " added" : " removed");
    }
    String subject = record.isEmpty() ? field : record + ": " + field;
    if (from == null) {
      return subject + " added, " + to;
    }
    return to == null
        ? subject + " removed, it was " + from
        : subject + " changed from " + from + " to " + to;
  }
}
