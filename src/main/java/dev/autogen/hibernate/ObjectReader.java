package dev.autogen.hibernate;

import dev.autogen.schema.AuxiliaryObject;
import dev.autogen.schema.SchemaStream;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hibernate.boot.model.relational.AuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;

/** Reads the database objects that a mapping defines as SQL. */
final class ObjectReader {
  private static final Pattern ENUM =
      Pattern.compile(
          "create (type \\S+ as enum|cast \\(varchar as \\S+\\)|cast \\(\\S+ as varchar\\))",
          Pattern.CASE_INSENSITIVE);

  private ObjectReader() {}

  /**
   * All objects for this dialect, ordered by name, without the types that Hibernate creates for
   * enums.
   */
  static List<AuxiliaryObject> read(Database database) {
    Map<String, AuxiliaryObject> objects = new TreeMap<>();
    for (AuxiliaryDatabaseObject object : database.getAuxiliaryDatabaseObjects()) {
      if (object.appliesToDialect(database.getDialect()) && !isOfEnum(object)) {
        List<String> create = texts(object.sqlCreateStrings(context()));
        List<String> drop = texts(object.sqlDropStrings(context()));
        if (!create.isEmpty()) {
          String name = name(object, create);
          objects.put(
              name, new AuxiliaryObject(name, object.beforeTablesOnCreation(), create, drop));
        }
      }
    }
    return List.copyOf(objects.values());
  }

  /** An unnamed object gets a name from its SQL, because Hibernate gives it a random one. */
  private static String name(AuxiliaryDatabaseObject object, List<String> create) {
    return object instanceof NamedAuxiliaryDatabaseObject named
        ? named.getExportIdentifier()
        : "sql_" + SchemaStream.hash(String.join(";", create)).substring(0, 8);
  }

  /** Whether it is a type that Hibernate creates for an enum, or one of its casts. */
  static boolean isOfEnum(AuxiliaryDatabaseObject object) {
    return texts(object.sqlCreateStrings(context())).stream()
        .allMatch(sql -> ENUM.matcher(sql).lookingAt());
  }

  private static List<String> texts(String... sql) {
    List<String> texts = new ArrayList<>();
    Arrays.stream(sql).filter(text -> text != null && !text.isBlank()).forEach(texts::add);
    return texts;
  }

  /** Returns no default catalog and schema: those of the connection apply. */
  private static SqlStringGenerationContext context() {
    return (SqlStringGenerationContext)
        Proxy.newProxyInstance(
            SqlStringGenerationContext.class.getClassLoader(),
            new Class<?>[] {SqlStringGenerationContext.class},
            (proxy, method, arguments) ->
                method.getName().endsWith("WithDefault") && arguments != null
                    ? arguments[0]
                    : null);
  }
}
