package dev.autogen.testing;

import static dev.autogen.testing.SchemaShortcuts.check;
import static dev.autogen.testing.SchemaShortcuts.column;
import static dev.autogen.testing.SchemaShortcuts.name;
import static dev.autogen.testing.SchemaShortcuts.names;
import static dev.autogen.testing.SchemaShortcuts.primaryKey;
import static dev.autogen.testing.SchemaShortcuts.publicName;
import static dev.autogen.testing.SchemaShortcuts.required;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferral;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Expression;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;

/** A table with every kind of column, constraint and index. */
public final class RichTable {
  public static final Column ID =
      required("id", "bigint")
          .withIdentity(
              Optional.of(
                  new Identity(
                      Identity.Kind.BY_DEFAULT, SequenceOptions.of(SqlType.BIGINT, 1, 1))));

  public static final EnumType STATUS = EnumType.of(publicName("status"), List.of("NEW", "OLD"));

  public static final CompositeType.Attribute LATITUDE =
      new CompositeType.Attribute(name("latitude"), SqlType.parse("double precision"));

  public static final CompositeType POINT =
      new CompositeType(
          publicName("spot"),
          List.of(
              LATITUDE,
              new CompositeType.Attribute(name("longitude"), SqlType.parse("double precision"))));

  public static final Column NOTE =
      column("note", "varchar(20)")
          .withDefault(Optional.of(new Expression("'none'")))
          .withCollation(Optional.of("\"C\""))
          .withComment(Optional.of("what they said"));

  public static final Column TOTAL =
      column("total", "integer")
          .withGenerated(Optional.of(Generated.stored(new Expression("price * 2"))));

  public static final ForeignKey CUSTOMER =
      ForeignKey.of(
              name("orders_customer_id_fkey"),
              names("customer_id"),
              publicName("customers"),
              names("id"))
          .withActions(ReferentialAction.CASCADE, ReferentialAction.NO_ACTION)
          .withDeferral(Deferral.DEFERRABLE);

  public static final UniqueConstraint NUMBER =
      new UniqueConstraint(
          name("orders_number_key"), names("number"), true, Deferral.INITIALLY_DEFERRED);

  public static final IndexKey NOTE_KEY =
      new IndexKey(
          Optional.of(name("note")),
          Optional.empty(),
          true,
          false,
          Optional.of("\"POSIX\""),
          Optional.of("text_pattern_ops"));

  public static final Index NOTES =
      new Index(
          name("orders_note_idx"),
          List.of(NOTE_KEY, IndexKey.of(new Expression("lower(note)"), false)),
          names("price"),
          true,
          false,
          Index.BTREE,
          Optional.of(new Expression("price > 0")),
          List.of("fillfactor=70"));

  public static final Table TABLE =
      new Table(
          publicName("orders"),
          List.of(
              ID,
              NOTE,
              required("price", "integer"),
              TOTAL,
              required("customer_id", "bigint"),
              required("number", "integer")),
          List.of(
              primaryKey("orders_pkey", "id"),
              NUMBER,
              check("orders_price_check", "price >= 0"),
              CUSTOMER),
          List.of(NOTES),
          Optional.of("what customers want"));

  /** What the foreign key references. */
  public static final Table CUSTOMERS =
      new Table(
          publicName("customers"),
          List.of(required("id", SqlType.BIGINT.toString())),
          List.of(primaryKey("customers_pkey", "id")),
          List.of(),
          Optional.empty());

  private RichTable() {}
}
