package dev.autogen.question;

import dev.autogen.config.Settings;
import dev.autogen.diff.SourceEvidence;
import dev.autogen.schema.ColumnName;
import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.source.SourceHistory;
import java.util.Optional;

/** Finds out how the entities changed since the last commit. Runs git only when first needed. */
public final class SourceChanges implements SourceEvidence {
  private final Model model;
  private final Settings settings;
  private Optional<SourceHistory> history = Optional.empty();

  public SourceChanges(Model model, Settings settings) {
    this.model = model;
    this.settings = settings;
  }

  @Override
  public Optional<String> ofColumn(Identifier before, ColumnName after) {
    return model
        .origins()
        .ofColumn(after)
        .flatMap(origin -> history().column(origin, before.value()));
  }

  @Override
  public Optional<String> ofTable(QualifiedName before, QualifiedName after) {
    return model
        .origins()
        .ofTable(after)
        .flatMap(origin -> history().table(origin, before.name().value()));
  }

  @Override
  public Optional<String> ofLabel(QualifiedName type, String before, String after) {
    return model
        .origins()
        .ofType(type)
        .map(Origin::className)
        .flatMap(name -> history().constant(name, before, after));
  }

  @Override
  public Optional<String> ofValue(ColumnName column, String before, String after) {
    return model
        .origins()
        .ofColumn(column)
        .flatMap(origin -> history().constantOf(origin, before, after));
  }

  private SourceHistory history() {
    SourceHistory known = history.orElseGet(() -> SourceHistory.of(settings.model().sources()));
    history = Optional.of(known);
    return known;
  }
}
