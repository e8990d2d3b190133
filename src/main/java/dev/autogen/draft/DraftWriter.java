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
import dev.autogen.migration.MigrationGraph;
import dev.autogen.operation.Operation;
import dev.autogen.plan.Division;
import dev.autogen.plan.Plan;
import dev.autogen.plan.PlanOptions;
import dev.autogen.plan.PlanStrategy;
import dev.autogen.plan.Planner;
import dev.autogen.plan.Section;
import dev.autogen.question.AnswersOnRecord;
import dev.autogen.question.ModelValues;
import dev.autogen.question.OpenValues;
import dev.autogen.render.MigrationText;
import dev.autogen.render.Renderer;
import dev.autogen.run.FailedStatement;
import dev.autogen.safety.Hazard;
import dev.autogen.schema.Model;
import dev.autogen.schema.Numbering;
import dev.autogen.schema.Schema;
import dev.autogen.source.EntitySources;
import dev.autogen.source.SourceLocation;
import dev.autogen.sql.Statement;
import dev.autogen.sqltext.Blanks;
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
  private static final DateTimeFormatter REVISION = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
  private static final DateTimeFormatter CREATED =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'");

  /** The version of Hibernate where no migration names one. */
  public static final String NO_HIBERNATE = "none";

  private final Settings settings;
  private final MigrationGraph graph;
  private final Renderer renderer;
  private final LocalDateTime created;

  public DraftWriter(Settings settings, MigrationGraph graph, Clock clock) {
    this.settings = settings;
    this.graph = graph;
    renderer = new Renderer(settings.format(), settings.templates());
    created = firstFreeSecond(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** The second is the id, so two migrations of one second cannot be. */
  private LocalDateTime firstFreeSecond(LocalDateTime now) {
    LocalDateTime time = now;
    while (!graph.isFree(REVISION.format(time))) {
      time = time.plusSeconds(1);
    }
    return time;
  }

  /** A migration for a person to write. */
  public Draft empty(String message, List<String> parents) {
    Section nothing = new Section(false, List.of());
    Plan plan = new Plan(List.of(), nothing, nothing, List.of());
    return draft(
        message,
        created,
        parents,
        plan,
        List.of(),
        "autogen " + Version.CURRENT,
        List.of(),
        AnswersOnRecord.NONE,
        List.of());
  }

  /**
   * One migration that does what the comparison found.
   *
   * @param drops what goes though it was taken for a rename
   */
  public Draft of(
      RevisionRequest request, Comparison comparison, Optional<String> parent, List<String> drops) {
    return all(request, comparison, parent, drops, Division.NONE).get(0);
  }

  /**
   * The migrations that do it in the division that is asked for, each on top of the one before. The
   * first one tells what was decided.
   */
  public List<Draft> all(
      RevisionRequest request, Comparison comparison, Optional<String> parent, List<String> drops) {
    return all(request, comparison, parent, drops, request.division());
  }

  private List<Draft> all(
      RevisionRequest request,
      Comparison comparison,
      Optional<String> parent,
      List<String> drops,
      Division division) {
    EntitySources sources = EntitySources.in(settings.sources());
    Model model = comparison.model();
    ModelValues values = values(request, comparison, sources);
    List<Plan> plans = plans(comparison, values, division);
    values.requireAllUsed();
    AnswersOnRecord answers =
        AnswersOnRecord.of(request.answers(), comparison.renaming(), drops, values.used());
    List<String> lines = values.found().stream().flatMap(it -> it.line().stream()).toList();
    List<Draft> drafts = new ArrayList<>();
    LocalDateTime time = created;
    Optional<String> head = parent;
    for (Plan plan : plans) {
      boolean first = drafts.isEmpty();
      List<String> notes = new ArrayList<>(first ? notes(plan, comparison) : blanks(plan));
      if (first) {
        lines.forEach(line -> notes.add("value of old rows: " + line));
        answers.unused().forEach(answer -> notes.add("not used: " + answer));
      }
      drafts.add(
          draft(
              message(request.message(), plan, division, first),
              time,
              head.stream().toList(),
              plan,
              changes(plan, model, sources),
              maker(comparison),
              first ? lines : List.of(),
              first ? answers : AnswersOnRecord.NONE,
              notes));
      head = Optional.of(REVISION.format(time));
      time = firstFreeSecond(time.plusSeconds(renderer.seconds(plan)));
    }
    return drafts;
  }

  /** The values that a migration needs and nobody has given. */
  public OpenValues openValues(RevisionRequest request, Comparison comparison) {
    ModelValues values = values(request, comparison, EntitySources.in(settings.sources()));
    plans(comparison, values, Division.NONE);
    return new OpenValues(values, comparison.renaming());
  }

  private ModelValues values(
      RevisionRequest request, Comparison comparison, EntitySources sources) {
    return new ModelValues(
        request.answers(), comparison.model(), sources, comparison.renaming(), this::relative);
  }

  private List<Plan> plans(Comparison comparison, ModelValues values, Division division) {
    return Planner.plans(
        comparison.operations(),
        comparison.before(),
        comparison.target(),
        values,
        traffic(comparison),
        comparison.model().numbering(),
        division);
  }

  private PlanOptions traffic(Comparison comparison) {
    return new PlanOptions(
        comparison.sizes(),
        PlanOptions.SMALL_TABLE_ROWS,
        settings.plan() == PlanStyle.PLAIN,
        comparison.live() ? comparison.postgresMajor() : 0,
        new PlanStrategy(
            settings.typeChange() == TypeChange.SHADOW,
            settings.renameStrategy() == RenameStrategy.GRADUAL));
  }

  private List<MigrationText.Change> changes(Plan plan, Model model, EntitySources sources) {
    return plan.operations().stream()
        .map(
            operation ->
                new MigrationText.Change(
                    operation.summary(),
                    ChangeOrigin.of(operation, model).flatMap(sources::locate).map(this::relative)))
        .toList();
  }

  /** What one of several migrations is called. */
  private static String message(String asked, Plan plan, Division division, boolean first) {
    if (division.byChange()) {
      return asked.isEmpty() ? plan.subject() : asked + ": " + plan.subject();
    }
    return first ? asked : asked + ", after the deployment";
  }

  /** A migration that makes what is there already. */
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
    return draft(
        "baseline",
        created,
        List.of(),
        plan,
        List.of(),
        maker(comparison),
        List.of(),
        AnswersOnRecord.NONE,
        List.of());
  }

  private static String maker(Comparison comparison) {
    String hibernate = comparison.model().hibernateVersion();
    return "autogen "
        + Version.CURRENT
        + " ("
        + (hibernate.equals(NO_HIBERNATE) ? "" : "Hibernate " + hibernate + ", ")
        + "PostgreSQL "
        + comparison.postgresMajor()
        + ")";
  }

  private Draft draft(
      String message,
      LocalDateTime time,
      List<String> parents,
      Plan plan,
      List<MigrationText.Change> changes,
      String maker,
      List<String> values,
      AnswersOnRecord answers,
      List<String> notes) {
    String revision = REVISION.format(time);
    MigrationText head =
        new MigrationText(
            message,
            revision,
            parents,
            CREATED.format(time) + " by " + maker,
            changes,
            plan.hazards().stream().map(Hazard::toString).toList(),
            values,
            answers.used());
    return new Draft(renderer.files(head, plan), plan, notes, Optional.empty());
  }

  /** What went wrong in the proof of a draft, said of the entity where that is to blame. */
  public AutogenException blame(DatabaseException failure, Draft draft, Comparison comparison) {
    RejectedMapping mapping =
        new RejectedMapping(
            comparison.model(), EntitySources.in(settings.sources()), this::relative);
    return failure instanceof FailedStatement statement
        ? mapping
            .of(statement, draft.plan().operations())
            .map(AutogenException.class::cast)
            .orElse(failure)
        : failure;
  }

  private String relative(SourceLocation location) {
    Path folder = settings.directory().toAbsolutePath().normalize();
    Path file = location.file().toAbsolutePath().normalize();
    Path shown = file.startsWith(folder) ? folder.relativize(file) : file;
    return new SourceLocation(shown, location.line()).toString();
  }

  private static List<String> notes(Plan plan, Comparison comparison) {
    List<String> notes = new ArrayList<>(comparison.warnings());
    notes.addAll(blanks(plan));
    return notes;
  }

  private static List<String> blanks(Plan plan) {
    return Stream.of(plan.upgrade(), plan.downgrade())
        .flatMap(section -> section.steps().stream())
        .flatMap(step -> step.statements().stream())
        .map(Statement::sql)
        .flatMap(sql -> Blanks.in(sql).stream())
        .distinct()
        .map(blank -> "to fill in: " + blank)
        .toList();
  }
}
