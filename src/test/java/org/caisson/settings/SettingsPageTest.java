package org.caisson.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code config/README.md} lists every setting as the program reads it. */
final class SettingsPageTest {
  private static final Path PAGE = Path.of("config", "README.md");
  private static final String PROFILE = "caisson.profiles.<name>.";
  private static final Map<Type, String> KINDS =
      Map.of(
          String.class, "name",
          Duration.class, "duration",
          double.class, "number",
          int.class, "whole number",
          MemorySize.class, "size");

  @Test
  void everySettingIsListedWithItsTypeAndDefault() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> written = SettingsFile.lines();
    types(CaissonSettings.class, "caisson.")
        .forEach(
            (name, type) -> {
              String key = name.replace("<name>", "standard");
              expected.put(name, type + ", " + written.get(key));
            });
    written.keySet().stream()
        .filter(name -> name.startsWith("quarkus."))
        .forEach(name -> expected.put(name, written.get(name)));
    assertEquals(expected, listed());
  }

  @Test
  void everySettingInTheFileIsOneOfTheProgram() throws IOException {
    TreeSet<String> unknown = new TreeSet<>(SettingsFile.lines().keySet());
    unknown.removeIf(name -> name.startsWith("quarkus."));
    unknown.removeIf(
        name ->
            types(CaissonSettings.class, "caisson.")
                .containsKey(name.replaceFirst("^caisson\\.profiles\\.[^.]+\\.", PROFILE)));
    assertEquals(new TreeSet<String>(), unknown);
  }

  @Test
  void whereThePresetsDifferFromStandardThePageSaysSo() throws IOException {
    Map<String, String> written = SettingsFile.lines();
    String page = Files.readString(PAGE);
    for (String preset : List.of("quick", "thorough")) {
      String own = "caisson.profiles." + preset + ".";
      written.keySet().stream()
          .filter(name -> name.startsWith(own))
          .filter(name -> !written.get(name).equals(written.get(standard(name, own))))
          .map(
              name -> "`" + preset + "`: " + name.substring(own.length()) + " " + written.get(name))
          .forEach(difference -> assertTrue(page.contains(difference), difference));
    }
  }

  @Test
  void everySettingIsExplainedWhereItStands() throws IOException {
    String paragraphs = Files.readString(SettingsFile.PATH);
    List<String> unexplained =
        Stream.of(paragraphs.split("\n\n")).filter(text -> !text.startsWith("#")).toList();
    assertEquals(List.of(), unexplained);
  }

  private static String standard(String name, String own) {
    return "caisson.profiles.standard." + name.substring(own.length());
  }

  /** Setting to "type, default" as the tables of the page list them. */
  private static Map<String, String> listed() throws IOException {
    Map<String, String> listed = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("| `")) {
        List<String> cells = cells(line);
        assertTrue(!cells.get(cells.size() - 1).isEmpty(), "no meaning: " + line);
        listed.put(cells.get(0), String.join(", ", cells.subList(1, cells.size() - 1)));
      }
    }
    return listed;
  }

  private static List<String> cells(String line) {
    return Stream.of(line.substring(1, line.length() - 1).split("\\|"))
        .map(cell -> cell.strip().replaceAll("^`|`$", ""))
        .toList();
  }

  private static Map<String, String> types(Class<?> mapping, String prefix) {
    Map<String, String> types = new TreeMap<>();
    for (Method method : mapping.getDeclaredMethods()) {
      if (!method.isDefault() && !method.isSynthetic()) {
        String name = prefix + kebab(method.getName());
        types.putAll(typesOf(name, method.getGenericReturnType()));
      }
    }
    return types;
  }

  private static Map<String, String> typesOf(String name, Type type) {
    if (type instanceof ParameterizedType optional && optional.getRawType() == Optional.class) {
      return Map.of(name, KINDS.get(optional.getActualTypeArguments()[0]) + ", or nothing");
    }
    if (type instanceof Class<?> constants && constants.isEnum()) {
      return Map.of(name, "one of " + names(constants));
    }
    if (type instanceof ParameterizedType generic) {
      List<Type> arguments = new ArrayList<>(List.of(generic.getActualTypeArguments()));
      Class<?> last = (Class<?>) arguments.get(arguments.size() - 1);
      return generic.getRawType() == Map.class
          ? types(last, name + ".<name>.")
          : Map.of(name, "list of " + names(last));
    }
    String kind = KINDS.get(type);
    return kind == null ? types((Class<?>) type, name + ".") : Map.of(name, kind);
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String names(Class<?> constants) {
    return String.join(
        ", ", Stream.of(constants.getEnumConstants()).map(Object::toString).sorted().toList());
  }
}
