package dev.autogen.entity;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which model to read, and how.
 *
 * @param classPath the user's folders and jars
 * @param bundledHibernate the jars of the Hibernate to use if the class path has none
 * @param cacheDir the cache folder, created if missing
 */
public record EntityRequest(
    List<Path> classPath,
    List<Path> bundledHibernate,
    Selection selection,
    Target target,
    Path cacheDir) {
  /**
   * What to read.
   *
   * @param entities packages or classes; if empty, all annotated classes in the folders
   * @param mappings class-path names of {@code orm.xml} files
   */
  public record Selection(List<String> entities, List<String> mappings) {
    public Selection {
      entities = List.copyOf(entities);
      mappings = List.copyOf(mappings);
    }
  }

  /**
   * What the model is for.
   *
   * @param settings the settings for Hibernate
   * @param defaultNamespace the namespace of unqualified tables
   */
  public record Target(Map<String, String> settings, int postgresMajor, String defaultNamespace) {
    public Target {
      settings = Map.copyOf(settings);
    }
  }

  public EntityRequest {
    classPath = List.copyOf(classPath);
    bundledHibernate = List.copyOf(bundledHibernate);
  }
}
