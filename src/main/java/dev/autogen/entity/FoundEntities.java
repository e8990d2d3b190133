package dev.autogen.entity;

import java.util.List;
import java.util.Map;

/**
 * The entities and settings found on a class path.
 *
 * @param classes names of entities, embeddables, mapped superclasses and converters
 * @param packages names of packages with annotations of Hibernate
 * @param mappings class-path names of mapping files
 * @param settings the settings of {@code persistence.xml}
 */
record FoundEntities(
    List<String> classes,
    List<String> packages,
    List<String> mappings,
    Map<String, String> settings) {
  FoundEntities {
    classes = classes.stream().distinct().sorted().toList();
    packages = packages.stream().distinct().sorted().toList();
    mappings = mappings.stream().distinct().toList();
    settings = Map.copyOf(settings);
  }
}
