package dev.autogen.draft;

import dev.autogen.AutogenException;
import dev.autogen.DatabaseException;
import dev.autogen.Version;
import dev.autogen.compare.Comparison;
import dev.autogen.config.PlanStyle;
import dev.autogen.config.RenameStrategy;
import dev.autogen.config.Settings;
import dev.autogen.config.TypeChange;
import dev.autogen.diff.ObjectDiff;
import dev.autogen.diff.SchemaDiff;
import dev.autogen.migration.Answers;
import dev.autogen.migration.Format;
import dev.autogen.migration.MigrationGraph;
import dev.autogen.migration.RevisionIds;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Division;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.PlanStrategy;
import dev.autogen.plan.Planner;
import dev.autogen.plan.SchemaChange;
import dev.autogen.plan.Section;
import dev.autogen.question.DecidedComparison;
import dev.autogen.question.ModelValues;
import dev.autogen.question.Prompt;
import dev.autogen.question.UsedAnswers;
import dev.autogen.render.MigrationText;
import dev.autogen.render.Renderer;
import dev.autogen.run.FailedStatement;
import dev.autogen.safety.Hazard;
import dev.autogen.schema.Model;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.session.Session;
import dev.autogen.source.EntitySources;
import dev.autogen.source.SourceLocation;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.PlaceholderSearch;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns a comparison into the text of a migration. */
public final class DraftWriter {
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

  /** The Hibernate version if no migration names one. */
  public static final String NO_HIBERNATE = "none";

  private final Settings settings;
  private final MigrationGraph graph;
  private final Renderer renderer;
  private final EntitySources sources;
  private final LocalDateTime created;

  /**
   * Writes drafts that follow the migrations of a folder.
   *
   * @param format of the files
   */
  public DraftWriter(Settings settings, Format format, MigrationGraph graph, Clock clock) {
    this.settings = settings;
    this.graph = graph;
    renderer = new Renderer(format);
    sources = EntitySources.in(settings.model().sources());
    created = firstFreeSecond(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  public DraftWriter(Session session, Clock clock) {
    this(session.settings(), session.format(), session.migrations(), clock);
  }

  /** The id is the second, so two migrations cannot have the same second. */
  private LocalDateTime firstFreeSecond(LocalDateTime now) {
    LocalDateTime time = now;
    while (!graph.isFree(RevisionIds.SECOND.format(time))) {
      time = time.plusSeconds(1);
    }
    return time;
  }

  /** An empty migration, to write by hand. */
  public Draft empty(String message, List<String> parents) {
    Section nothing = new Section(false, List.of());
    Plan plan = new Plan(List.of(), nothing, nothing, List.of());
    return draft(head(message, created, parents, "autogen " + Version.CURRENT), plan, List.of());
  }

  /**
   * The migrations for a comparison, divided as requested. Each builds on the one before. The first
   * one has the answers.
   *
   * @param parent the migration that the first one revises
   * @param prompt asks for values that are missing
   */
  public List<Draft> write(
      RevisionRequest request, DecidedComparison decided, Optional<String> parent, Prompt prompt) {
    Comparison comparison = decided.comparison();
    ModelValues values =
        new ModelValues(
            decided.answers(),
            comparison.model(),
            sources,
            comparison.renaming(),
            this::relative,
            prompt);
    List<Plan> plans = plans(comparison, values, request.division());
    values.requireAllUsed();
    UsedAnswers answers =
        UsedAnswers.of(
            decided.answers().with(values.given()),
            comparison.renaming(),
            decided.drops(),
            values.used());
    List<String> lines = values.found().stream().flatMap(it -> it.line().stream()).toList();
    List<Draft> drafts = new ArrayList<>();
    LocalDateTime time = created;
    Optional<String> head = parent;
    for (Plan plan : plans) {
      boolean first = drafts.isEmpty();
      MigrationText text =
          head(
                  message(request.message(), plan, request.division(), first),
                  time,
                  head.stream().toList(),
                  maker(comparison))
              .withChanges(changes(plan, comparison.model()), hazards(plan));
      drafts.add(
          first
              ? draft(
                  text.withDecisions(lines, answers.used()),
                  plan,
                  notes(plan, comparison, lines, answers))
              : draft(text, plan, placeholders(plan)));
      head = Optional.of(RevisionIds.SECOND.format(time));
      time = firstFreeSecond(time.plusSeconds(renderer.seconds(plan)));
    }
    return drafts;
  }

  /** Plans the differences of a comparison, for commands that write no file. */
  public Plan plan(Comparison comparison) {
    ModelValues values =
        new ModelValues(
            Answers.NONE,
            comparison.model(),
            sources,
            comparison.renaming(),
            this::relative,
            Prompt.NONE);
    return plans(comparison, values, Division.NONE).get(0);
  }

  private List<Plan> plans(Comparison comparison, ModelValues values, Division division) {
    return Planner.plans(
        new SchemaChange(
            comparison.operations(),
            comparison.before(),
            comparison.target(),
            comparison.model().numbering()),
        values,
        planOptions(comparison),
        division);
  }

  private PlanOptions planOptions(Comparison comparison) {
    return new PlanOptions(
        comparison.start().sizes(),
        settings.plan().style() == PlanStyle.PLAIN,
        comparison.start().live() ? comparison.start().postgresMajor() : 0,
        new PlanStrategy(
            settings.plan().typeChange() == TypeChange.SHADOW,
            settings.plan().renameStrategy() == RenameStrategy.GRADUAL),
        new PlanOptions.DatabaseObjects(
            comparison.unmanaged().names(),
            comparison.unmanaged().comments(),
            comparison.unmanaged().dependents()));
  }

  private List<MigrationText.Change> changes(Plan plan, Model model) {
    return plan.operations().stream()
        .map(
            operation ->
                new MigrationText.Change(
                    operation.summary(),
                    ChangeOrigin.of(operation, model).flatMap(sources::locate).map(this::relative)))
        .toList();
  }

  /** The name of one of several migrations. */
  private static String message(String asked, Plan plan, Division division, boolean first) {
    if (division.byChange()) {
      return asked.isEmpty() ? plan.subject() : asked + ": " + plan.subject();
    }
    return first ? asked : asked + ", after the deployment";
  }

  /** A migration that creates what already exists. */
  public Draft baseline(Comparison comparison) {
    List<Operation> operations =
        new ArrayList<>(SchemaDiff.between(Schema.EMPTY, comparison.before()));
    operations.addAll(ObjectDiff.between(List.of(), comparison.model().auxiliaryObjects()));
    Plan plan =
        Planner.plan(
            operations,
            Schema.EMPTY,
            comparison.before(),
            (table, column) -> Optional.empty(),
            PlanOptions.UNKNOWN,
            Numbering.NONE);
    MigrationText head = head("baseline", created, List.of(), maker(comparison));
    return draft(head.withChanges(List.of(), hazards(plan)), plan, List.of());
  }

  private static String maker(Comparison comparison) {
    String hibernate = comparison.model().hibernateVersion();
    return "autogen "
        + Version.CURRENT
        + " ("
        + (hibernate.equals(NO_HIBERNATE) ? "" : "Hibernate " + hibernate + ", ")
        + "PostgreSQL "
        + comparison.start().postgresMajor()
        + ")";
  }

  private static MigrationText head(
      String message, LocalDateTime time, List<String> parents, String maker) {
    return MigrationText.of(
        message, RevisionIds.SECOND.format(time), parents, CREATED.format(time) + " by " + maker);
  }

  private static List<String> hazards(Plan plan) {
    return plan.hazards().stream().map(Hazard::toString).toList();
  }

  private Draft draft(MigrationText head, Plan plan, List<String> notes) {
    return new Draft(renderer.files(head, plan), plan, notes, Optional.empty());
  }

  /** The failure of a proof; as an error of the entity if its mapping is the cause. */
  public AutogenException blame(DatabaseException failure, Draft draft, Comparison comparison) {
    RejectedMapping mapping = new RejectedMapping(comparison.model(), sources, this::relative);
    return failure instanceof FailedStatement statement
        ? mapping
            .of(statement, draft.plan().operations())
            .map(AutogenException.class::cast)
            .orElse(failure)
        : failure;
  }

  /** The sources of the entities, parsed when first needed. */
  EntitySources sources() {
    return sources;
  }

  private String relative(SourceLocation location) {
    Path folder = settings.directory().toAbsolutePath().normalize();
    Path file = location.file().toAbsolutePath().normalize();
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return new SourceLocation(shown, location.line()).toString();
  }

  private static List<String> notes(
      Plan plan, Comparison comparison, List<String> values, UsedAnswers answers) {
    List<String> notes = new ArrayList<>(comparison.warnings());
    notes.addAll(placeholders(plan));
    values.forEach(line -> notes.add("value for existing rows: " + line));
    answers.unused().forEach(answer -> notes.add("answer not used: " + answer));
    if (!comparison.start().live() && !comparison.pending().isEmpty()) {
      notes.add("the database has not applied all migrations; compared with what they produce");
    }
    comparison.unmanagedNote().ifPresent(notes::add);
    return notes;
  }

  private static List<String> placeholders(Plan plan) {
    return Stream.of(plan.upgrade(), plan.downgrade())
        .flatMap(section -> section.steps().stream())
        .flatMap(step -> step.statements().stream())
        .map(Statement::sql)
        .flatMap(sql -> PlaceholderSearch.in(sql).stream())
        .distinct()
        .map(placeholder -> "placeholder to fill in: " + placeholder)
        .toList();
  }
}
