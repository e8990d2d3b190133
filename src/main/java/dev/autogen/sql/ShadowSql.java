package dev.autogen.sql;

import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.RenameColumn;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.QualifiedName;
import dev.autogen.sqltext.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statements that change the types of columns of a table beside them: recipe R11. */
public final class ShadowSql {
  /**
   * How the name of the trigger begins. PostgreSQL fires triggers by name, and this sign sorts
   * behind letters, digits and {@code _}. What a later trigger changes fails the check.
   */
  public static final String LAST = "~";

  private final QualifiedName table;
  private final List<ShadowColumn> columns;
  private final SyncTriggerSql trigger;
  private final String proof;

  /**
   * Prepares them.
   *
   * @param sync the name of the trigger that keeps the columns in step, and of its function
   * @param proof the name of the check that the new columns hold what the old ones do
   */
  public ShadowSql(
      QualifiedName table, List<ShadowColumn> columns, Identifier sync, Identifier proof) {
    this.table = table;
    this.columns = List.copyOf(columns);
    this.proof = Quoted.name(proof);
    trigger = new SyncTriggerSql(table, sync);
  }

  /** Adds the new columns, and what fills them in every row that anybody writes. */
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
                    Blanks.in(expression.sql()).isPresent()
                        ? "(SELECT " + expression + " FROM (SELECT NEW.*) AS written)"
                        : expression.renamed(column.before().name(), old).sql())
            .orElse(old);
    return List.of(now + " := " + value + ";");
  }

  /** Fills the new columns of the rows that nobody wrote since. */
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

  /**
   * From here on no row comes in whose new columns lack what the old ones hold; rows that are there
   * are not looked at.
   */
  public Statement addProof() {
    String condition =
        columns.size() == 1
            ? columns.get(0).inStep()
            : columns.stream()
                .map(ShadowColumn::inStep)
                .map(each -> each.contains(" OR ") ? "(" + each + ")" : each)
                .collect(Collectors.joining(" AND "));
    return Statement.of(
        alterTable() + " ADD CONSTRAINT " + proof + " CHECK (" + condition + ") NOT VALID");
  }

  /**
   * Looks at all rows while others write, also at those that policies, triggers and rules keep from
   * an UPDATE.
   */
  public Statement validateProof() {
    return Statement.of(alterTable() + " VALIDATE CONSTRAINT " + proof)
        .withNote("no row is left out");
  }

  private String alterTable() {
    return "ALTER TABLE " + Quoted.name(table);
  }

  /** Plans of queries need to know the values of the new columns from the first moment. */
  public Statement analyze() {
    return Statement.of("ANALYZE " + Quoted.name(table) + " (" + Quoted.names(incoming()) + ")");
  }

  private List<Identifier> incoming() {
    return columns.stream().map(ShadowColumn::incoming).toList();
  }

  public List<Statement> closeTrigger() {
    return trigger.drop();
  }

  /** Puts the new columns in the place of the old ones, which ask nothing of rows any more. */
  public List<Statement> takeOver() {
    List<Statement> statements = new ArrayList<>();
    for (ShadowColumn column : columns) {
      ShadowIdentitySql identity = new ShadowIdentitySql(table, column);
      statements.addAll(identity.remember());
      statements.addAll(renamed(column.before().name(), column.outgoing()));
      statements.addAll(
          changed(
              column.before().withName(column.outgoing()).withIdentity(Optional.empty()),
              column.retired()));
      statements.addAll(renamed(column.incoming(), column.after().name()));
      statements.addAll(changed(column.arrived(), column.after().withIdentity(Optional.empty())));
      statements.addAll(identity.goOn());
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

  /** Drops the new columns with all that hangs on them. */
  public List<Statement> undo() {
    List<Statement> statements = new ArrayList<>(closeTrigger());
    statements.add(drop(ShadowColumn::incoming));
    return statements;
  }

  /** Drops the old columns. */
  public Statement drop() {
    Statement drop = drop(ShadowColumn::outgoing).withNote("the values as they were");
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
