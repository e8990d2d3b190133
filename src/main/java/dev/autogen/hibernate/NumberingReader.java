package dev.autogen.hibernate;

import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.QualifiedName;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.dialect.Dialect;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.SimpleValue;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.UnionSubclass;

/** Finds the identifiers that are numbered from a sequence. */
final class NumberingReader {
  private final DefaultNamespace namespaces;
  private final List<String> warnings;
  private final Map<QualifiedName, List<ColumnName>> columns = new LinkedHashMap<>();

  /**
   * Prepares the reader.
   *
   * @param warnings receives the tables whose sequence is unknown
   */
  NumberingReader(DefaultNamespace namespaces, List<String> warnings) {
    this.namespaces = namespaces;
    this.warnings = warnings;
  }

  Numbering read(Metadata metadata) {
    for (PersistentClass entity : metadata.getEntityBindings()) {
      if (entity instanceof RootClass root && root.getIdentifier() instanceof SimpleValue id) {
        sequence(id, root, metadata.getDatabase())
            .ifPresent(sequence -> note(sequence, root, metadata));
      }
    }
    return new Numbering(columns);
  }

  private void note(QualifiedName sequence, RootClass root, Metadata metadata) {
    note(sequence, root, root.getTable());
    for (PersistentClass entity : metadata.getEntityBindings()) {
      if (entity instanceof UnionSubclass subclass && subclass.getRootClass().equals(root)) {
        note(sequence, root, subclass.getTable());
      }
    }
  }

  private void note(QualifiedName sequence, RootClass root, Table table) {
    List<Column> identifier = root.getIdentifier().getColumns();
    if (identifier.size() == 1 && table.isPhysicalTable()) {
      columns
          .computeIfAbsent(sequence, name -> new ArrayList<>())
          .add(new ColumnName(namespaces.qualify(table), CatalogName.of(identifier.get(0))));
    }
  }

  private Optional<QualifiedName> sequence(SimpleValue id, RootClass root, Database database) {
    try {
      if (generator(id, root, database) instanceof SequenceStyleGenerator generator) {
        DatabaseStructure structure = generator.getDatabaseStructure();
        return structure.isPhysicalSequence()
            ? Optional.of(
                namespaces.qualify(
                    structure.getPhysicalName().getSchemaName(),
                    structure.getPhysicalName().getObjectName()))
            : Optional.empty();
      }
    } catch (ReflectiveOperationException e) {
      warnings.add(
          "%s: the generator of its identifier does not start (%s); if it uses a sequence that a migration creates, the sequence does not continue after the existing rows"
              .formatted(namespaces.qualify(root.getTable()), reason(e)));
    }
    return Optional.empty();
  }

  /**
   * Uses reflection: Hibernate 6.6 has the generator in a field, 7 creates it with two arguments, 8
   * with four.
   */
  private static Object generator(SimpleValue id, RootClass root, Database database)
      throws ReflectiveOperationException {
    Dialect dialect = database.getDialect();
    for (Method method : SimpleValue.class.getMethods()) {
      if (method.getName().equals("createGenerator")) {
        List<Class<?>> parameters = List.of(method.getParameterTypes());
        if (parameters.equals(List.of(Dialect.class, RootClass.class))) {
          return method.invoke(id, dialect, root);
        }
      }
    }
    for (Method method : SimpleValue.class.getMethods()) {
      if (method.getName().equals("createGenerator") && method.getParameterCount() == 4) {
        return method.invoke(
            id, dialect, root, root.getIdentifierProperty(), settings(method, 3, database));
      }
    }
    Field kept = SimpleValue.class.getDeclaredField("generator");
    kept.setAccessible(true);
    return Optional.ofNullable(kept.get(id)).orElse("none");
  }

  private static String reason(ReflectiveOperationException failure) {
    Throwable cause = Optional.ofNullable(failure.getCause()).orElse(failure);
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  /** Settings without a default catalog and schema, because {@link DefaultNamespace} adds them. */
  private static Object settings(Method method, int parameter, Database database) {
    SqlStringGenerationContext names =
        SqlStringGenerationContextImpl.fromExplicit(
            database.getJdbcEnvironment(), database, null, null);
    Class<?> type = method.getParameterTypes()[parameter];
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, called, arguments) -> called.getReturnType().isInstance(names) ? names : null);
  }
}
