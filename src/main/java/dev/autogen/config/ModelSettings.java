package dev.autogen.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the entities are and how Hibernate maps them.
 *
 * @param classPath as given, see {@code dev.autogen.entity.ClassPathDiscovery}
 * @param entities packages or classes
 * @param mappings class-path names of {@code orm.xml} files
 * @param hibernate settings for Hibernate
 * @param sources folders with the source code of the entities
 * @param schemas the namespaces to compare; unqualified tables are in the first
 */
public record ModelSettings(
    Optional<String> classPath,
    List<String> entities,
    List<String> mappings,
    Map<String, String> hibernate,
    List<Path> sources,
    List<String> schemas) {
  public ModelSettings {
    entities = List.copyOf(entities);
    mappings = List.copyOf(mappings);
    hibernate = Map.copyOf(hibernate);
    sources = List.copyOf(sources);
    schemas = List.copyOf(schemas);
  }

  /** Without the values, because settings of Hibernate may have a password. */
  @Override
  public String toString() {
    return "ModelSettings";
  }
}
