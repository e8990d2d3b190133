package dev.autogen.hibernate;

import dev.autogen.schema.Origin;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.mapping.Property;

/** Finds the class that declares a property, and the order of properties in the source. */
final class Declarations {
  private final ClassLoader loader;
  private final Map<String, Map<String, String>> declaringClasses = new HashMap<>();

  Declarations(ClassLoader loader) {
    this.loader = loader;
  }

  /** The property with its declaring class, which may be a mapped superclass. */
  Origin origin(String className, String property) {
    String declaring = properties(className).getOrDefault(property, className);
    return new Origin(declaring, Optional.of(property));
  }

  /** The properties as declared, those of superclasses first; unknown ones last, by name. */
  List<Property> inOrder(String className, List<Property> properties) {
    List<String> order = new ArrayList<>(properties(className).keySet());
    return properties.stream()
        .sorted(
            Comparator.<Property>comparingInt(
                    property -> {
                      int place = order.indexOf(property.getName());
                      return place < 0 ? Integer.MAX_VALUE : place;
                    })
                .thenComparing(Property::getName))
        .toList();
  }

  private Map<String, String> properties(String className) {
    return declaringClasses.computeIfAbsent(className, this::read);
  }

  private Map<String, String> read(String className) {
    Deque<Class<?>> chain = new ArrayDeque<>();
    for (Class<?> type = load(className); type != null && type != Object.class; ) {
      chain.push(type);
      type = type.getSuperclass();
    }
    Map<String, String> declaring = new LinkedHashMap<>();
    for (Class<?> type : chain) {
      for (Field field : type.getDeclaredFields()) {
        declaring.putIfAbsent(field.getName(), type.getName());
      }
      // The JVM does not guarantee an order of methods.
      Stream.of(type.getDeclaredMethods())
          .map(Declarations::propertyOf)
          .flatMap(Optional::stream)
          .sorted()
          .forEach(property -> declaring.putIfAbsent(property, type.getName()));
    }
    return declaring;
  }

  /**
   * Mappings without a class, such as the history tables of Envers, have names that cannot be
   * loaded.
   */
  private Class<?> load(String className) {
    try {
      return Class.forName(className, false, loader);
    } catch (ClassNotFoundException e) {
      return Object.class; // It declares no properties.
    }
  }

  private static Optional<String> propertyOf(Method method) {
    String name = method.getName();
    int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
    if (prefix == 0 || name.length() == prefix || method.getParameterCount() > 0) {
      return Optional.empty();
    }
    String property = name.substring(prefix);
    // As in java.beans.Introspector.decapitalize: getURL is the property URL.
    boolean acronym = property.length() > 1 && Character.isUpperCase(property.charAt(1));
    return Optional.of(
        acronym
            ? property
            : property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1));
  }
}
