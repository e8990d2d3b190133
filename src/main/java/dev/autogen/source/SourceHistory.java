package dev.autogen.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.autogen.schema.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the source code of the entities with the last commit. Without git, a commit or a change
 * there are no results.
 */
public final class SourceHistory {
  private static final String SINCE = " since the last commit";

  private final SourceFiles now;
  private final List<SourceClass> past;

  private SourceHistory(SourceFiles now, List<SourceClass> past) {
    this.now = now;
    this.past = past;
  }

  /** The history of the sources in these folders. */
  public static SourceHistory of(List<Path> sourceFolders) {
    SourceFiles now = new SourceFiles(sourceFolders);
    List<SourceClass> past = new ArrayList<>();
    for (Path folder : sourceFolders) {
      GitHead.changed(folder)
          .forEach(
              (file, text) -> now.parse(text).ifPresent(unit -> past.addAll(classes(file, unit))));
    }
    return new SourceHistory(now, past);
  }

  private static List<SourceClass> classes(Path file, CompilationUnit unit) {
    String prefix = unit.getPackageDeclaration().map(it -> it.getNameAsString() + ".").orElse("");
    List<SourceClass> classes = new ArrayList<>();
    unit.getTypes().forEach(type -> add(prefix + type.getNameAsString(), file, type, classes));
    return classes;
  }

  private static void add(
      String name, Path file, TypeDeclaration<?> type, List<SourceClass> classes) {
    classes.add(new SourceClass(name, file, type));
    type.getMembers()
        .forEach(
            member -> {
              if (member instanceof TypeDeclaration<?> inner) {
                add(name + "$" + inner.getNameAsString(), file, inner, classes);
              }
            });
  }

  /**
   * Whether a property was mapped to another column, under the same property name or another one.
   *
   * @param origin the property of the column today
   * @param before the name of the dropped column
   * @return what happened, as text; empty if it was not
   */
  public Optional<String> column(Origin origin, String before) {
    if (origin.property().isEmpty()) {
      return Optional.empty();
    }
    String property = origin.property().get();
    Optional<SourceClass> owner = pastClass(origin.className());
    if (owner.isPresent() && owner.get().properties().contains(property)) {
      return MappedName.isColumn(owner.get(), property, before)
          ? Optional.of("other column of " + shown(owner.get(), property) + SINCE)
          : Optional.empty();
    }
    return owner
        .flatMap(it -> renamedField(it, property, before))
        .or(() -> movedField(origin.className(), property, before));
  }

  private Optional<String> renamedField(SourceClass owner, String property, String before) {
    return owner.properties().stream()
        .filter(old -> MappedName.isColumn(owner, old, before))
        .filter(old -> isInPlaceOf(owner, old, property))
        .findFirst()
        .map(old -> "field " + shown(owner, old) + " -> " + shown(owner, property) + SINCE);
  }

  /** Whether both fields are at the same distance after the same field. */
  private boolean isInPlaceOf(SourceClass owner, String old, String property) {
    List<String> before = owner.properties();
    List<String> after =
        now.find(owner.binaryName()).map(SourceClass::properties).orElse(List.of());
    return !after.contains(old) && place(old, before, after).equals(place(property, after, before));
  }

  /** A field that both versions have, and the distance from it. */
  private record Place(Optional<String> neighbour, int distance) {}

  private static Place place(String property, List<String> own, List<String> others) {
    int at = own.indexOf(property);
    int distance = 1;
    while (at - distance >= 0 && !others.contains(own.get(at - distance))) {
      distance++;
    }
    return new Place(
        at - distance >= 0 ? Optional.of(own.get(at - distance)) : Optional.empty(), distance);
  }

  private Optional<String> movedField(String className, String property, String before) {
    return past.stream()
        .filter(it -> !it.binaryName().equals(className))
        .filter(it -> it.properties().contains(property))
        .filter(it -> MappedName.isColumn(it, property, before) && isGone(it, property))
        .findFirst()
        .map(old -> "field moved from " + shown(old, property) + SINCE);
  }

  private boolean isGone(SourceClass old, String property) {
    return now.find(old.binaryName()).filter(it -> it.properties().contains(property)).isEmpty();
  }

  /**
   * Whether a class or property was mapped to another table, or is a renamed class that was.
   *
   * @param origin the class or property of the table today
   * @param before the name of the dropped table
   * @return what happened, as text; empty if it was not
   */
  public Optional<String> table(Origin origin, String before) {
    Optional<SourceClass> owner = pastClass(origin.className());
    if (owner.isPresent()) {
      boolean same =
          origin
              .property()
              .map(property -> MappedName.isTable(owner.get(), property, before))
              .orElseGet(() -> MappedName.isTable(owner.get(), before));
      return same
          ? Optional.of(
              "other table of "
                  + origin
                      .property()
                      .map(it -> shown(owner.get(), it))
                      .orElse(owner.get().name().asString())
                  + SINCE)
          : Optional.empty();
    }
    return now.find(origin.className())
        .flatMap(
            type ->
                past.stream()
                    .filter(old -> now.find(old.binaryName()).isEmpty())
                    .filter(old -> MappedName.isTable(old, before) && isAlike(old, type))
                    .findFirst()
                    .map(old -> "class " + old.name() + " -> " + type.name() + SINCE));
  }

  private static boolean isAlike(SourceClass one, SourceClass other) {
    Set<String> shared = new HashSet<>(one.properties());
    shared.retainAll(other.properties());
    return shared.size() * 2 > Math.max(one.properties().size(), other.properties().size());
  }

  /**
   * Whether a constant of an enum replaced another one.
   *
   * @return what happened, as text; empty if it was not
   */
  public Optional<String> constant(String enumName, String before, String after) {
    List<String> old = pastClass(enumName).map(SourceHistory::constants).orElse(List.of());
    List<String> today = now.find(enumName).map(SourceHistory::constants).orElse(List.of());
    boolean replaced =
        old.contains(before)
            && !old.contains(after)
            && !today.contains(before)
            && old.indexOf(before) == today.indexOf(after);
    return replaced ? Optional.of("constant " + before + " -> " + after + SINCE) : Optional.empty();
  }

  /**
   * The same for the enum type of a property.
   *
   * @param origin the property
   */
  public Optional<String> constantOf(Origin origin, String before, String after) {
    return now.find(origin.className())
        .flatMap(
            owner ->
                origin
                    .property()
                    .flatMap(owner::field)
                    .map(field -> field.getType().asString())
                    .flatMap(new TypeNames(now, owner)::resolve))
        .flatMap(type -> constant(type.binaryName(), before, after));
  }

  private static List<String> constants(SourceClass type) {
    return type.declaration() instanceof EnumDeclaration declaration
        ? declaration.getEntries().stream().map(EnumConstantDeclaration::getNameAsString).toList()
        : List.of();
  }

  private Optional<SourceClass> pastClass(String binaryName) {
    return past.stream().filter(it -> it.binaryName().equals(binaryName)).findFirst();
  }

  private static String shown(SourceClass owner, String property) {
    return owner.name() + "." + property;
  }
}
