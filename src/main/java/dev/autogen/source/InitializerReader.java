package dev.autogen.source;

import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.PrimitiveType;
import dev.autogen.source.Initializer.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the initial value of one field. */
final class InitializerReader {
  private static final Map<String, Kind> CALLS =
      Map.of(
          "LocalDate.now", Kind.CURRENT_DATE,
          "LocalTime.now", Kind.CURRENT_TIME,
          "OffsetTime.now", Kind.CURRENT_TIME,
          "LocalDateTime.now", Kind.CURRENT_TIMESTAMP,
          "Instant.now", Kind.CURRENT_TIMESTAMP,
          "OffsetDateTime.now", Kind.CURRENT_TIMESTAMP,
          "ZonedDateTime.now", Kind.CURRENT_TIMESTAMP,
          "UUID.randomUUID", Kind.RANDOM_UUID);

  /** Annotations with which the column does not store the value of the field itself. */
  private static final Set<String> CONVERTED = Set.of("Convert", "Type", "JavaType");

  /** Annotations with which Hibernate sets the current time. */
  private static final Set<String> TIMESTAMPS =
      Set.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp");

  /** Longer expressions are cut in messages. */
  private static final int MAX_WORDS = 60;

  private final SourceFiles files;
  private final SourceClass owner;
  private final String property;

  InitializerReader(SourceFiles files, SourceClass owner, String property) {
    this.files = files;
    this.owner = owner;
    this.property = property;
  }

  Optional<Initializer> read() {
    if (owner.annotations(property).anyMatch(CONVERTED::contains)) {
      return Optional.empty();
    }
    return owner
        .annotations(property)
        .filter(TIMESTAMPS::contains)
        .findFirst()
        .map(annotation -> Initializer.of(Kind.CURRENT_TIMESTAMP, "@" + annotation))
        .or(() -> owner.field(property).flatMap(this::valueOf));
  }

  /** The value as source text. */
  Optional<String> words() {
    String member = owner.name() + "." + property;
    return read()
        .map(
            value ->
                value.value().startsWith("@")
                    ? value.value() + " " + member
                    : member + " = " + written().orElseGet(value::value));
  }

  private Optional<String> written() {
    return owner
        .field(property)
        .flatMap(VariableDeclarator::getInitializer)
        .map(expression -> expression.toString().replaceAll("\\s+", " "))
        .map(text -> text.length() <= MAX_WORDS ? text : text.substring(0, MAX_WORDS - 1) + "…");
  }

  private Optional<Initializer> valueOf(VariableDeclarator field) {
    if (field.getInitializer().isEmpty()) {
      return zero(field);
    }
    return field.getInitializer().flatMap(this::evaluate).filter(value -> fits(value, field));
  }

  /** The default value of a primitive; not for an id, which gets its value elsewhere. */
  private Optional<Initializer> zero(VariableDeclarator field) {
    boolean assignedLater =
        owner.declaration() instanceof RecordDeclaration
            || isFinal(field)
            || owner.annotations(property).anyMatch(name -> name.equals("Id"));
    if (assignedLater || !(field.getType() instanceof PrimitiveType primitive)) {
      return Optional.empty();
    }
    return switch (primitive.getType()) {
      case BOOLEAN -> Optional.of(Initializer.of(Kind.BOOLEAN, "false"));
      case CHAR -> Optional.empty(); // PostgreSQL has no character zero
      case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> Optional.of(Initializer.of(Kind.NUMBER, "0"));
    };
  }

  private static boolean isFinal(VariableDeclarator variable) {
    return variable.getParentNode().stream()
        .anyMatch(parent -> parent instanceof FieldDeclaration field && field.isFinal());
  }

  /** Whether the value fits the field: a char assigned to a number would mean its code. */
  private static boolean fits(Initializer value, VariableDeclarator field) {
    boolean number =
        field.getType() instanceof PrimitiveType primitive
            && primitive.getType() != PrimitiveType.Primitive.CHAR;
    return value.kind() != Kind.TEXT || !number;
  }

  private Optional<Initializer> evaluate(Expression expression) {
    if (expression instanceof NameExpr name) {
      return constantOf(name.getNameAsString()).or(() -> enums().staticallyImported(name));
    }
    if (expression instanceof FieldAccessExpr access && isOwner(access.getScope())) {
      return constantOf(access.getNameAsString()).or(() -> plainValue(access));
    }
    return plainValue(expression);
  }

  private boolean isOwner(Expression scope) {
    return scope.isThisExpr() || scope.toString().equals(owner.name().asString());
  }

  /** A constant of the class itself; its value must not be another constant of the class. */
  private Optional<Initializer> constantOf(String name) {
    return owner
        .field(name)
        .filter(InitializerReader::isFinal)
        .flatMap(VariableDeclarator::getInitializer)
        .flatMap(this::plainValue);
  }

  private Optional<Initializer> plainValue(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return plainValue(enclosed.getInner());
    }
    if (expression instanceof MethodCallExpr call) {
      return Optional.ofNullable(CALLS.get(Literals.callee(call)))
          .map(kind -> Initializer.of(kind, call.toString()))
          .or(() -> Literals.read(call));
    }
    Optional<Initializer> literal = Literals.read(expression);
    if (literal.isEmpty() && expression instanceof FieldAccessExpr access) {
      return enums().qualified(access);
    }
    return literal;
  }

  private EnumConstants enums() {
    return new EnumConstants(
        files, owner, owner.annotations(property).anyMatch(name -> name.equals("Enumerated")));
  }
}
