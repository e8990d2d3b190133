package dev.autogen.safety;

import dev.autogen.measure.Measured;
import dev.autogen.operation.Operation;
import java.util.List;
import java.util.Optional;

/** All rules with their codes: 1 data, 2 values, 3 locks and work, 4 the application, 5 the run. */
public final class SafetyRules {
  private static final List<CodedRule> RULES =
      List.of(
          always("AG101", Severity.DATA_LOSS, new DroppedTable()),
          always("AG102", Severity.DATA_LOSS, new DroppedColumn()),
          always("AG103", Severity.WARNING, new RemovedLabels()),
          always("AG104", Severity.DATA_LOSS, new DroppedAttribute()),
          always("AG105", Severity.DATA_LOSS, new RoundedColumn()),
          always("AG106", Severity.DATA_LOSS, new EmptiedTable()),
          always("AG107", Severity.WARNING, new DroppedSequence()),
          always("AG108", Severity.DATA_LOSS, new UnloggedTable()),
          always("AG201", Severity.WARNING, new RequiresEmptyTable()),
          always("AG203", Severity.NOTE, new BackfilledColumn()),
          always("AG204", Severity.WARNING, new UnknownValue()),
          always("AG205", Severity.NOTE, new SharedNumbers()),
          always("AG206", Severity.ERROR, new RejectedUpdates()),
          bySize("AG207", Severity.WARNING, new WholeTableUpdated()),
          always("AG208", Severity.WARNING, new GuardedRows()),
          always("AG209", Severity.ERROR, new RowsChangedTwice()),
          always("AG210", Severity.WARNING, new AssumedTimeZone()),
          bySize("AG301", Severity.ERROR, new ConvertedColumn()),
          always("AG302", Severity.WARNING, new UniqueOverRows()),
          always("AG303", Severity.WARNING, new RecreatedView()),
          always("AG304", Severity.WARNING, new ReplacedType()),
          always("AG305", Severity.WARNING, new OrphanedRows()),
          always("AG306", Severity.WARNING, new IncompatibleValues()),
          always("AG307", Severity.WARNING, new RejectedRows()),
          bySize("AG308", Severity.ERROR, new RewrittenTable()),
          bySize("AG309", Severity.ERROR, new OwnValuePerRow()),
          bySize("AG310", Severity.ERROR, new StoredGeneratedColumn()),
          bySize("AG311", Severity.ERROR, new CheckedDomain()),
          bySize("AG312", Severity.ERROR, new BlockingIndex()),
          bySize("AG313", Severity.ERROR, new BlockingKey()),
          always("AG314", Severity.WARNING, new BlockingIndexDrop()),
          bySize("AG315", Severity.ERROR, new ScannedForNotNull()),
          bySize("AG316", Severity.ERROR, new ScannedForCheck()),
          bySize("AG317", Severity.ERROR, new ScannedForForeignKey()),
          bySize("AG318", Severity.ERROR, new ValidatedUnderLock()),
          always("AG319", Severity.WARNING, new ReferencedTableLocked()),
          always("AG320", Severity.NOTE, new ReferencedWritesBlocked()),
          always("AG321", Severity.WARNING, new SequenceLocked()),
          bySize("AG322", Severity.ERROR, new WorkUnderLock()),
          always("AG323", Severity.NOTE, new SeveralTablesLocked()),
          bySize("AG324", Severity.ERROR, new DroppedNotNullProof()),
          bySize("AG325", Severity.ERROR, new ScannedUnderLock()),
          bySize("AG326", Severity.ERROR, new RebuiltIndex()),
          always("AG327", Severity.WARNING, new PartitionedTableLocked()),
          always("AG328", Severity.NOTE, new UnindexedForeignKey()),
          always("AG329", Severity.WARNING, new MismatchedForeignKey()),
          always("AG330", Severity.NOTE, new LostStatistics()),
          always("AG331", Severity.WARNING, new TypeChangeInPlace()),
          always("AG332", Severity.WARNING, new ImmediateRename()),
          always("AG333", Severity.NOTE, new OldNameIsView()),
          always("AG401", Severity.ERROR, new RenamedTable()),
          always("AG402", Severity.ERROR, new RenamedColumn()),
          always("AG403", Severity.WARNING, new BrokenPreparedStatements()),
          always("AG404", Severity.ERROR, new RequiredColumn()),
          always("AG405", Severity.ERROR, new DroppedView()),
          always("AG406", Severity.ERROR, new RenamedLabel()),
          always("AG407", Severity.NOTE, new DroppedNotNull()),
          always("AG408", Severity.WARNING, new DroppedUniqueKey()),
          always("AG409", Severity.NOTE, new JsonColumn()),
          always("AG410", Severity.NOTE, new ShortKey()),
          always("AG500", Severity.ERROR, new FailingStatement()),
          always("AG501", Severity.WARNING, new MissingLockTimeout()),
          always("AG502", Severity.ERROR, new ForbiddenInTransaction()),
          always("AG503", Severity.WARNING, new BuildUnderLockTimeout()),
          always("AG504", Severity.WARNING, new SkippedInvalidIndex()),
          always("AG505", Severity.ERROR, new NewLabelUsed()),
          always("AG506", Severity.WARNING, new TruncatedName()));

  private SafetyRules() {}

  private static CodedRule always(String code, Severity severity, SafetyRule rule) {
    return new CodedRule(code, severity, false, rule);
  }

  /** A rule about work that does no harm on a small table. */
  private static CodedRule bySize(String code, Severity severity, SafetyRule rule) {
    return new CodedRule(code, severity, true, rule);
  }

  /** What the operations may do, in the order of the operations. */
  public static List<Hazard> check(List<Operation> operations, PlanContext context) {
    return operations.stream()
        .flatMap(
            operation -> RULES.stream().flatMap(rule -> rule.check(operation, context).stream()))
        .toList();
  }

  /** The hazards of a statement, by what it did on a throw-away server. */
  public static List<Hazard> check(Measured statement, TableSizes sizes) {
    return RULES.stream().flatMap(rule -> rule.check(statement, sizes)).toList();
  }

  /** A hazard that the caller found; empty if there is no rule with this code. */
  public static Optional<Hazard> hazard(String code, String message) {
    return RULES.stream()
        .filter(rule -> rule.code().equals(code))
        .map(rule -> new Hazard(code, rule.severity(), message))
        .findFirst();
  }

  /** The codes of all rules, in order. */
  public static List<String> codes() {
    return RULES.stream().map(CodedRule::code).toList();
  }

  /** The page about a rule; empty if there is no rule with this code. */
  public static Optional<RulePage> page(String code) {
    return codes().contains(code) ? Optional.of(RulePage.of(code)) : Optional.empty();
  }
}
