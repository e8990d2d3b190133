package dev.autogen.hibernate;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds annotations of entities that are missing on the class path. The JVM ignores them silently,
 * and their effect on the schema is lost. For example, Hibernate 8 no longer has {@code
 * org.hibernate.annotations.Comment}.
 */
final class MissingAnnotations {
  private static final Pattern DESCRIPTOR =
      Pattern.compile(
          "L((?:jakarta/persistence|jakarta/validation|org/hibernate)/(?:[\\w$]+/)*[\\w$]+);");

  private final ClassLoader loader;

  /** Classes by the name of the annotation that they use. */
  private final Map<String, List<String>> users = new TreeMap<>();

  private MissingAnnotations(ClassLoader loader) {
    this.loader = loader;
  }

  /** One sentence for each missing annotation. */
  static List<String> warnings(List<Class<?>> classes, ClassLoader loader) {
    MissingAnnotations missing = new MissingAnnotations(loader);
    classes.forEach(missing::look);
    return missing.users.entrySet().stream()
        .map(entry -> warning(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String warning(String annotation, List<String> classes) {
    int others = classes.size() - 1;
    return annotation
        + " is missing on the class path, although "
        + classes.get(0)
        + (others == 0 ? " uses it" : " and " + others + " more use it")
        + "; its effect on the schema is ignored";
  }

  private void look(Class<?> type) {
    try (InputStream file = loader.getResourceAsStream(resource(type.getName()))) {
      if (file != null) {
        for (String text : texts(new DataInputStream(file))) {
          var descriptor = DESCRIPTOR.matcher(text);
          if (descriptor.matches() && loader.getResource(descriptor.group(1) + ".class") == null) {
            String name = descriptor.group(1).replace('/', '.').replace('$', '.');
            users.computeIfAbsent(name, key -> new ArrayList<>()).add(type.getName());
          }
        }
      }
    } catch (IOException e) {
      // Hibernate has loaded the class already; without its file there are no warnings for it.
    }
  }

  private static String resource(String className) {
    return className.replace('.', '/') + ".class";
  }

  /** The text constants of a class file (JVM specification, chapter 4.4). */
  private static List<String> texts(DataInputStream file) throws IOException {
    file.skipNBytes(8);
    List<String> texts = new ArrayList<>();
    int count = file.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      switch (file.readUnsignedByte()) {
        case 1 -> texts.add(file.readUTF());
        case 5, 6 -> {
          // A long or double takes two entries.
          file.skipNBytes(8);
          i++;
        }
        case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
        case 15 -> file.skipNBytes(3);
        default -> file.skipNBytes(4);
      }
    }
    return texts;
  }
}
