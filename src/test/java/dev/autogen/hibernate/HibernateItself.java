package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.testing.Scenario;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.boot.Metadata;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;

/**
 * The result of Hibernate itself for the entities of a scenario: a session factory, and its {@code
 * create} script.
 */
public final class HibernateItself {
  private static final ClassLoader LOADER = HibernateItself.class.getClassLoader();

  /** Behind every statement: the body of a function has semicolons of its own. */
  private static final String DELIMITER = ";--";

  private HibernateItself() {}

  /** The model of the metadata that a session factory was built of. */
  static Model modelOfSessionFactory(Scenario scenario) {
    Metadata metadata = metadata(scenario, Scenario.POSTGRES);
    metadata.buildSessionFactory().close();
    return new MetadataReader(
            metadata,
            scenario.settings(),
            new Identifier(scenario.settings().getOrDefault("hibernate.default_schema", "public")))
        .readFinished(LOADER);
  }

  /**
   * The statements with which Hibernate would make the schema after the change.
   *
   * @param postgresMajor the version of PostgreSQL that they are for
   */
  public static List<String> createScript(Scenario scenario, int postgresMajor) {
    Metadata metadata = metadata(scenario, postgresMajor);
    StringWriter script = new StringWriter();
    Map<String, Object> settings = new HashMap<>(scenario.settings());
    settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
    settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
    settings.put("jakarta.persistence.create-database-schemas", "true");
    settings.put("hibernate.hbm2ddl.delimiter", DELIMITER);
    try (SessionFactory factory = metadata.buildSessionFactory()) {
      SchemaManagementToolCoordinator.process(
          metadata,
          ((SessionFactoryImplementor) factory).getServiceRegistry(),
          settings,
          action -> {});
    }
    return Stream.of(script.toString().split(DELIMITER))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty())
        .toList();
  }

  private static Metadata metadata(Scenario scenario, int postgresMajor) {
    ReaderRequest request =
        new ReaderRequest(
            new ReaderRequest.Sources(scenario.classesAfter(), List.of(), List.of(), List.of()),
            scenario.settings(),
            postgresMajor,
            "public",
            Path.of("unused"));
    return MetadataBoot.build(
        request, EntityClasses.load(request.sources().classes(), LOADER).classes(), LOADER);
  }
}
