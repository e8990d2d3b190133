package dev.autogen.source;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A class in source code.
 *
 * @param binaryName the name as {@link Class#getName} returns it
 */
record SourceClass(String binaryName, Path file, TypeDeclaration<?> declaration) {
  /** Annotations that unmapped methods may have, too. */
  private static final Set<String> NON_MAPPING =
      Set.of("Override", "Deprecated", "SuppressWarnings", "SafeVarargs", "Nullable", "NonNull");

  SimpleName name() {
    return declaration.getName();
  }

  List<ImportDeclaration> imports() {
    return declaration.findCompilationUnit().stream()
        .flatMap(unit -> unit.getImports().stream())
        .toList();
  }

  /** The name of the mapped member: field, getter or record component. */
  Optional<Node> mappedMember(String property) {
    Optional<Node> field = field(property).map(VariableDeclarator::getName);
    Optional<Node> getter = getter(property).map(MethodDeclaration::getName);
    Optional<Node> other =
        getter.isPresent() ? getter : component(property).map(Parameter::getName);
    if (field.isPresent() && !(getter.isPresent() && isReadThroughGetter(property))) {
      return field;
    }
    return other;
  }

  Optional<VariableDeclarator> field(String property) {
    return declaration.getFields().stream()
        .flatMap(field -> field.getVariables().stream())
        .filter(variable -> variable.getNameAsString().equals(property))
        .findFirst();
  }

  /** The names of the fields and record components, in their order. */
  List<String> properties() {
    Stream<String> components =
        declaration instanceof RecordDeclaration type
            ? type.getParameters().stream().map(Parameter::getNameAsString)
            : Stream.of();
    Stream<String> fields =
        declaration.getFields().stream()
            .filter(field -> !field.isStatic())
            .flatMap(field -> field.getVariables().stream())
            .map(VariableDeclarator::getNameAsString);
    return Stream.concat(components, fields).toList();
  }

  /** The names of the annotations of the property, on its field or its getter. */
  Stream<String> annotations(String property) {
    return names(annotationsOf(property));
  }

  /** The annotations of the property with their values. */
  Stream<AnnotationExpr> annotationsOf(String property) {
    return Stream.of(
            fieldAnnotations(property),
            getter(property).stream().flatMap(getter -> getter.getAnnotations().stream()),
            component(property).stream().flatMap(it -> it.getAnnotations().stream()))
        .flatMap(annotations -> annotations);
  }

  private Stream<AnnotationExpr> fieldAnnotations(String property) {
    return field(property)
        .flatMap(Node::getParentNode)
        .filter(FieldDeclaration.class::isInstance)
        .map(FieldDeclaration.class::cast)
        .stream()
        .flatMap(field -> field.getAnnotations().stream());
  }

  private Optional<MethodDeclaration> getter(String property) {
    return declaration.getMethods().stream()
        .filter(method -> method.getParameters().isEmpty() && !method.getType().isVoidType())
        .filter(method -> isGetterName(method.getNameAsString(), property))
        .findFirst();
  }

  private static boolean isGetterName(String method, String property) {
    int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
    String rest = method.substring(prefix);
    return prefix > 0
        && !rest.isEmpty()
        && (rest.equals(property)
            || (Character.toLowerCase(rest.charAt(0)) + rest.substring(1)).equals(property));
  }

  private Optional<Parameter> component(String property) {
    if (!(declaration instanceof RecordDeclaration type)) {
      return Optional.empty();
    }
    return type.getParameters().stream()
        .filter(parameter -> parameter.getNameAsString().equals(property))
        .findFirst();
  }

  /**
   * Whether the property is mapped on its getter. JPA decides this by the place of the id
   * annotation; if that is in another class, the annotations of the property decide.
   */
  private boolean isReadThroughGetter(String property) {
    boolean annotated =
        getter(property).stream()
            .flatMap(getter -> names(getter.getAnnotations().stream()))
            .anyMatch(name -> !NON_MAPPING.contains(name));
    if (isId(declaration.getFields())) {
      return false;
    }
    return isId(declaration.getMethods())
        || (annotated && names(fieldAnnotations(property)).allMatch(NON_MAPPING::contains));
  }

  private static boolean isId(List<? extends NodeWithAnnotations<?>> members) {
    return members.stream()
        .flatMap(member -> names(member.getAnnotations().stream()))
        .anyMatch(name -> name.equals("Id") || name.equals("EmbeddedId"));
  }

  private static Stream<String> names(Stream<AnnotationExpr> annotations) {
    return annotations.map(annotation -> annotation.getName().getIdentifier());
  }
}
