package dev.autogen.scenarios.columns_of_types_known_to_the_server.before;

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

/** Makes a type that stands where an extension has its own, of which autogen knows but the name. */
@TypeBinderType(binder = WithType.Binder.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface WithType {
  String[] value();

  class Binder implements TypeBinder<WithType> {
    @Override
    public void bind(WithType annotation, MetadataBuildingContext context, PersistentClass entity) {
      Database database = context.getMetadataCollector().getDatabase();
      for (String type : annotation.value()) {
        database.addAuxiliaryDatabaseObject(
            new NamedAuxiliaryDatabaseObject(
                type,
                database.getDefaultNamespace(),
                new String[] {CREATE.replace("$", type)},
                new String[] {"DROP TYPE " + type + " CASCADE"},
                Set.of(),
                true));
      }
    }

    @Override
    public void bind(WithType annotation, MetadataBuildingContext context, Component embeddable) {}

    private static final String CREATE =
        """
        CREATE TYPE $;
        CREATE FUNCTION $_in(cstring, oid, integer) RETURNS $ LANGUAGE internal IMMUTABLE STRICT AS 'varcharin';
        CREATE FUNCTION $_out($) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varcharout';
        CREATE FUNCTION $_typmod_in(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
        CREATE FUNCTION $_typmod_out(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
        CREATE TYPE $ (
          INPUT = $_in, OUTPUT = $_out, TYPMOD_IN = $_typmod_in, TYPMOD_OUT = $_typmod_out, LIKE = varchar
        )""";
  }
}
