package dev.autogen.sql;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.PlaceholderSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that change column types through shadow columns. */
public final class ShadowSql {
  /**
   * The first character of the trigger's name. PostgreSQL fires triggers in the order of their
   * names, and this one sorts after letters, digits and {@code _}. If a later trigger changes a
   * value, the check fails.
   */
  public static final String LAST = "~";

  private final QualifiedName table;
  private final List<ShadowColumn> columns;
  private final SyncTriggerSql trigger;
  private final String proof;

  /**
   * Creates the statements.
   *
   * @param sync the name of the trigger that copies values, and of its function
   * @param proof the name of the check that the new columns have the values of the old ones
   */
  public ShadowSql(
      QualifiedName table, List<ShadowColumn> columns, Identifier sync, Identifier proof) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.proof = Quoted.name(proof);
    trigger = new SyncTriggerSql(table, sync);
  }

  /** Adds the new columns, and the trigger that fills them in every written row. */
  public List<Statement> open() {
    List<Statement> statements = new ArrayList<>();
    columns.forEach(
        column -> statements.addAll(SqlWriter.statements(new AddColumn(table, column.added()))));
    statements.addAll(
        trigger.create(columns.stream().map(ShadowSql::assignment).flatMap(List::stream).toList()));
    return statements;
  }

  private static List<String> assignment(ShadowColumn column) {
    String old = "NEW." + Quoted.name(column.before().name());
    String now = "NEW." + Quoted.name(column.incoming());
    if (column.isRenamed()) {
      return MirrorSql.lines(column);
    }
    String value =
        column
            .using()
            .map(
                expression ->
                    PlaceholderSearch.in(expression.sql()).isPresent()
                        ? "(SELECT " + expression + " FROM (SELECT NEW.*) AS written)"
                        : expression.renamed(column.before().name(), old).sql())
            .orElse(old);
    return List.of(now + " := " + value + ";");
  }

  /** Fills the new columns of rows that were not written since. */
  public Statement fill() {
    return Statement.of(
        "UPDATE "
            + Quoted.name(table)
            + " SET "
            + columns.stream()
                .map(
                    column ->
                        Quoted.name(column.incoming())
                            + " = "
                            + column
                                .using()
                                .map(Object::toString)
                                .orElseGet(() -> Quoted.name(column.before().name())))
                .collect(Collectors.joining(", "))
            + " WHERE "
            + columns.stream().map(this::isOpen).collect(Collectors.joining(" OR ")));
  }

  private String isOpen(ShadowColumn column) {
    String both =
        Quoted.name(column.incoming())
            + " IS NULL AND "
            + Quoted.name(column.before().name())
            + " IS NOT NULL";
    return columns.size() == 1 ? both : "(" + both + ")";
  }

  /** Rejects new rows whose new columns differ from the old ones; existing rows are not checked. */
  public Statement addProof() {
    String condition =
        columns.size() == 1
            ? columns.get(0).equalsOld()
            : columns.stream()
                .map(ShadowColumn::equalsOld)
                .map(each -> each.contains(" OR ") ? "(" + each + ")" : each)
                .collect(Collectors.joining(" AND "));
    return Statement.of(
        alterTable() + " ADD CONSTRAINT " + proof + " CHECK (" + condition + ") NOT VALID");
  }

  /**
   * Checks all rows without blocking writes, also rows that policies, triggers and rules hide from
   * an UPDATE.
   */
  public Statement validateProof() {
    return Statement.of(alterTable() + " VALIDATE CONSTRAINT " + proof)
        .withNote("checks that no row is left out");
  }

  private String alterTable() {
    return "ALTER TABLE " + Quoted.name(table);
  }

  /** The query planner needs statistics of the new columns before they are used. */
  public Statement analyze() {
    return Statement.of("ANALYZE " + Quoted.name(table) + " (" + Quoted.names(incoming()) + ")");
  }

  private List<Identifier> incoming() {
    return columns.stream().map(ShadowColumn::incoming).toList();
  }

  public List<Statement> closeTrigger() {
    return trigger.drop();
  }

  /** Renames the new columns into the place of the old ones, and makes the old ones nullable. */
  public List<Statement> swap() {
    List<Statement> statements = new ArrayList<>();
    for (ShadowColumn column : columns) {
      ShadowIdentitySql identity = new ShadowIdentitySql(table, column);
      statements.addAll(identity.saveLastNumber());
      statements.addAll(renamed(column.before().name(), column.outgoing()));
      statements.addAll(
          changed(
              column.before().withName(column.outgoing()).withIdentity(Optional.empty()),
              column.detached()));
      statements.addAll(renamed(column.incoming(), column.after().name()));
      statements.addAll(
          changed(column.renamedIntoPlace(), column.after().withIdentity(Optional.empty())));
      statements.addAll(identity.continueNumbering());
    }
    statements.add(Statement.of(alterTable() + " DROP CONSTRAINT " + proof));
    return statements;
  }

  private List<Statement> renamed(Identifier from, Identifier to) {
    return from.equals(to) ? List.of() : SqlWriter.statements(new RenameColumn(table, from, to));
  }

  private List<Statement> changed(Column before, Column after) {
    return SqlWriter.statements(new AlterColumn(table, before, after));
  }

  /** Drops the new columns with the trigger and the check. */
  public List<Statement> undo() {
    List<Statement> statements = new ArrayList<>(closeTrigger());
    statements.add(drop(ShadowColumn::incoming));
    return statements;
  }

  /** Drops the old columns. */
  public Statement drop() {
    Statement drop = drop(ShadowColumn::outgoing).withNote("the old values");
    return columns.stream().allMatch(ShadowColumn::isRenamed)
        ? drop.allowing("AG102", "the values are in " + Quoted.names(incoming()) + " now")
        : drop;
  }

  private Statement drop(Function<ShadowColumn, Identifier> which) {
    return Statement.of(
        alterTable()
            + columns.stream()
                .map(column -> " DROP COLUMN " + Quoted.name(which.apply(column)))
                .collect(Collectors.joining(",")));
  }
}
