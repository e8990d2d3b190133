package dev.autogen.introspect;

import dev.autogen.schema.CatalogEntry;
import dev.autogen.schema.CatalogSlot;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the names of all objects, also of those that no schema record describes. */
public final class CatalogEntryReader {
  private static final CatalogQuery ENTRIES = CatalogQuery.named("catalog_entries");

  private CatalogEntryReader() {}

  /** Reads the names of these namespaces. */
  public static List<CatalogEntry> read(Connection connection, Collection<Identifier> namespaces) {
    return ReadTransaction.catalog(
        connection, namespaces, asked -> ENTRIES.run(connection, asked, CatalogEntryReader::entry));
  }

  private static CatalogEntry entry(Row row) throws SQLException {
    Identifier name = row.name("name");
    Optional<String> owner = row.optionalText("owner");
    Optional<QualifiedName> table =
        owner.isEmpty()
            ? Optional.empty()
            : Optional.of(QualifiedName.of(row.text("owner_namespace"), owner.get()));
    CatalogSlot.Space space = CatalogSlot.Space.valueOf(row.text("space"));
    CatalogSlot slot =
        new CatalogSlot(
            space,
            new QualifiedName(row.name("namespace"), name),
            table.filter(it -> space == CatalogSlot.Space.CONSTRAINT));
    return new CatalogEntry(slot, row.text("kind"), table, row.optionalText("comment"));
  }
}
