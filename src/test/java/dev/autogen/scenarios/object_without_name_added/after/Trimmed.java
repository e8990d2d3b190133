package dev.autogen.scenarios.object_without_name_added.after;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.SimpleAuxiliaryDatabaseObject;
import org.hibernate.boot.spi.MetadataBuildingContext;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;

/** Brings along what only SQL describes. */
@TypeBinderType(binder = Trimmed.Binder.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Trimmed {
  class Binder implements TypeBinder<Trimmed> {
    @Override
    public void bind(Trimmed annotation, MetadataBuildingContext context, PersistentClass entity) {
      Database database = context.getMetadataCollector().getDatabase();
      database.addAuxiliaryDatabaseObject(
          new SimpleAuxiliaryDatabaseObject(
              database.getDefaultNamespace(),
              """
                CREATE STATISTICS products_id_name ON id, name FROM products;
                COMMENT ON STATISTICS products_id_name IS 'of both; together'""",
              """
                DROP STATISTICS products_id_name""",
              Set.of()));
      database.addAuxiliaryDatabaseObject(
          new SimpleAuxiliaryDatabaseObject(
              database.getDefaultNamespace(),
              """
                CREATE SOMETHING OF ANOTHER DATABASE""",
              """
                DROP SOMETHING""",
              Set.of("org.hibernate.dialect.OracleDialect")));
    }

    @Override
    public void bind(Trimmed annotation, MetadataBuildingContext context, Component embeddable) {}
  }
}
