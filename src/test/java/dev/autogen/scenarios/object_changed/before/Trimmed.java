package dev.autogen.scenarios.object_changed.before;

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
              "products_trim",
              database.getDefaultNamespace(),
              new String[] {
                """
                CREATE FUNCTION trim_name() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                  NEW.name := trim(NEW.name);
                  RETURN NEW;
                END
                $$""",
                """
                CREATE TRIGGER products_trim BEFORE INSERT OR UPDATE OF name ON products FOR EACH ROW EXECUTE FUNCTION trim_name()"""
              },
              new String[] {
                """
                DROP TRIGGER products_trim ON products""",
                """
                DROP FUNCTION trim_name()"""
              },
              Set.of(),
              false));
    }

    @Override
    public void bind(Trimmed annotation, MetadataBuildingContext context, Component embeddable) {}
  }
}
