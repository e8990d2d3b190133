package dev.autogen.compare;

import dev.autogen.config.Settings;
import dev.autogen.entity.BundledHibernate;
import dev.autogen.entity.ClassPathDiscovery;
import dev.autogen.entity.EntityModelReader;
import dev.autogen.entity.EntityRequest;
import dev.autogen.entity.SpringNaming;
import dev.autogen.migration.ObjectMark;
import dev.autogen.schema.Model;
import dev.autogen.schema.QualifiedName;
import dev.autogen.session.Session;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the model from the entities of the project, with the project's Hibernate. */
public final class ModelSource {
  private ModelSource() {}

  /**
   * Starts reading in the background.
   *
   * @param postgresMajor the version for Hibernate's dialect
   * @return waits for the model
   */
  static Supplier<Model> start(Session session, int postgresMajor) {
    Settings settings = session.settings();
    List<Path> classPath =
        new ClassPathDiscovery(settings.directory(), settings.cacheFolder(), session::progress)
            .find(settings.model().classPath());
    Map<String, String> hibernate = new HashMap<>(SpringNaming.defaults(classPath));
    hibernate.putAll(settings.model().hibernate());
    Supplier<Model> reader =
        new EntityModelReader(session::progress)
            .start(
                new EntityRequest(
                    classPath,
                    BundledHibernate.jars(),
                    new EntityRequest.Selection(
                        settings.model().entities(), settings.model().mappings()),
                    new EntityRequest.Target(
                        hibernate,
                        postgresMajor,
                        settings.model().schemas().isEmpty()
                            ? QualifiedName.PUBLIC.value()
                            : settings.model().schemas().get(0)),
                    settings.cacheFolder()));
    return () -> withSingleStatements(reader.get());
  }

  /** A mapping may have several statements in one text. A migration has them separately. */
  public static Model withSingleStatements(Model model) {
    return model.withAuxiliaryObjects(
        model.auxiliaryObjects().stream().map(ObjectMark::normalized).toList());
  }
}
