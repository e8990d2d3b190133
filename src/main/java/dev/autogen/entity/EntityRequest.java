package dev.autogen.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which model to read, and how.
 *
 * @param classPath the user's folders and jars
 * @param entities packages or classes; if empty, all annotated classes in the folders
 * @param mappings class-path names of {@code orm.xml} files
 * @param settings the settings for Hibernate
 * @param defaultNamespace the namespace of unqualified tables
 * @param cacheDir the cache folder, created if missing
 * @param bundledHibernate the jars of the Hibernate to use if the class path has none
 */
public record EntityRequest(
    List<Path> classPath,
    List<String> entities,
    List<String> mappings,
    Map<String, String> settings,
    int postgresMajor,
    String defaultNamespace,
    Path cacheDir,
    List<Path> bundledHibernate) {
  public EntityRequest {
    classPath = List.copyOf(classPath);
    entities = List.copyOf(entities);
    mappings = List.copyOf(mappings);
    settings = Map.copyOf(settings);
    bundledHibernate = List.copyOf(bundledHibernate);
  }
}
