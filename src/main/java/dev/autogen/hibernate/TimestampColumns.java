package dev.autogen.hibernate;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Version;
import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;

/**
 * Makes columns with {@code @CreationTimestamp} and similar annotations NOT NULL, as Hibernate does
 * since 7.4 when it builds a session factory.
 */
final class TimestampColumns {
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "org.hibernate.annotations.CreationTimestamp",
          "org.hibernate.annotations.UpdateTimestamp",
          "org.hibernate.annotations.CurrentTimestamp");

  private final ClassLoader loader;

  TimestampColumns(ClassLoader loader) {
    this.loader = loader;
  }

  void apply(Metadata metadata) {
    if (!isSince(7, 4, Version.getVersionString())) {
      return;
    }
    for (PersistentClass entity : metadata.getEntityBindings()) {
      if (entity.getClassName() != null) {
        apply(entity.getClassName(), entity.getProperties());
      }
    }
  }

  static boolean isSince(int major, int minor, String version) {
    String[] parts = version.split("\\.", -1);
    int actualMajor = Integer.parseInt(parts[0]);
    return actualMajor > major || (actualMajor == major && Integer.parseInt(parts[1]) >= minor);
  }

  private void apply(String className, List<Property> properties) {
    for (Property property : properties) {
      if (property.getValue() instanceof Component component
          && component.getComponentClassName() != null) {
        apply(component.getComponentClassName(), component.getProperties());
      } else if (isTimestamp(className, property.getName())) {
        for (Column column : property.getColumns()) {
          column.setNullable(false);
        }
      }
    }
  }

  private boolean isTimestamp(String className, String property) {
    List<AnnotatedElement> members = new ArrayList<>();
    String getter =
        "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    try {
      for (Class<?> type = Class.forName(className, false, loader);
          type != null;
          type = type.getSuperclass()) {
        Stream.of(type.getDeclaredFields())
            .filter(field -> field.getName().equals(property))
            .forEach(members::add);
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(getter))
            .forEach(members::add);
      }
    } catch (ClassNotFoundException e) {
      // A mapping without a class has no annotations.
      return false;
    }
    return members.stream()
        .flatMap(member -> Stream.of(member.getAnnotations()))
        .map(Annotation::annotationType)
        .anyMatch(type -> ANNOTATIONS.contains(type.getName()));
  }
}
