package dev.autogen.scenarios.object_before_tables_changed.before;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.hibernate.annotations.TypeBinderType;
import org.hibernate.binder.TypeBinder;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.NamedAuxiliaryDatabaseObject;
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
          new NamedAuxiliaryDatabaseObject(
              "percent",
              database.getDefaultNamespace(),
              new String[] {
                """
                CREATE DOMAIN percent AS numeric CHECK (VALUE BETWEEN 0 AND 100)"""
              },
              new String[] {
                """
                DROP DOMAIN percent"""
              },
              Set.of(),
              true));
    }

    @Override
    public void bind(Trimmed annotation, MetadataBuildingContext context, Component embeddable) {}
  }
}
