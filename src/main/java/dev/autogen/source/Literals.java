package dev.autogen.source;

import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.CharLiteralExpr;
import com.github.javaparser.ast.expr.DoubleLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LongLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import dev.autogen.source.Initializer.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Java expressions with a known value: text, numbers, booleans, {@code new Date()}. */
final class Literals {
  private static final Map<String, Initializer> CONSTANTS =
      Map.ofEntries(
          Map.entry("BigDecimal.ZERO", number(BigDecimal.ZERO)),
          Map.entry("BigDecimal.ONE", number(BigDecimal.ONE)),
          Map.entry("BigDecimal.TWO", number(BigDecimal.valueOf(2))),
          Map.entry("BigDecimal.TEN", number(BigDecimal.TEN)),
          Map.entry("BigInteger.ZERO", number(BigDecimal.ZERO)),
          Map.entry("BigInteger.ONE", number(BigDecimal.ONE)),
          Map.entry("BigInteger.TWO", number(BigDecimal.valueOf(2))),
          Map.entry("BigInteger.TEN", number(BigDecimal.TEN)),
          Map.entry("Boolean.TRUE", Initializer.of(Kind.BOOLEAN, "true")),
          Map.entry("Boolean.FALSE", Initializer.of(Kind.BOOLEAN, "false")));

  private static final Set<String> BOXING =
      Set.of(
          "BigDecimal.valueOf",
          "BigInteger.valueOf",
          "Boolean.valueOf",
          "Byte.valueOf",
          "Short.valueOf",
          "Integer.valueOf",
          "Long.valueOf",
          "Float.valueOf",
          "Double.valueOf");

  private Literals() {}

  static Optional<Initializer> read(Expression expression) {
    if (expression instanceof EnclosedExpr enclosed) {
      return read(enclosed.getInner());
    }
    if (expression instanceof TextBlockLiteralExpr text) {
      return Optional.of(Initializer.of(Kind.TEXT, text.asString()));
    }
    if (expression instanceof StringLiteralExpr text) {
      return Optional.of(Initializer.of(Kind.TEXT, text.asString()));
    }
    if (expression instanceof CharLiteralExpr character) {
      return Optional.of(Initializer.of(Kind.TEXT, String.valueOf(character.asChar())));
    }
    if (expression instanceof BooleanLiteralExpr bool) {
      return Optional.of(Initializer.of(Kind.BOOLEAN, String.valueOf(bool.getValue())));
    }
    if (expression instanceof FieldAccessExpr access) {
      return Optional.ofNullable(
          CONSTANTS.get(lastName(access.getScope()) + "." + access.getNameAsString()));
    }
    if (expression instanceof MethodCallExpr call) {
      return boxed(call);
    }
    if (expression instanceof ObjectCreationExpr creation) {
      return created(creation);
    }
    return decimal(expression).map(Literals::number);
  }

  /** The method with the simple name of its class, such as {@code Instant.now}. */
  static String callee(MethodCallExpr call) {
    return call.getScope().map(Literals::lastName).orElse("") + "." + call.getNameAsString();
  }

  private static String lastName(Expression scope) {
    String name = scope.toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static Optional<Initializer> boxed(MethodCallExpr call) {
    List<Expression> arguments = call.getArguments();
    if (!BOXING.contains(callee(call)) || arguments.isEmpty()) {
      return Optional.empty();
    }
    if (arguments.size() == 1) {
      return read(arguments.get(0)).filter(value -> value.kind() != Kind.TEXT);
    }
    return Optional.of(arguments.get(1))
        .filter(scale -> callee(call).equals("BigDecimal.valueOf"))
        .flatMap(Literals::decimal)
        .flatMap(
            scale ->
                decimal(arguments.get(0))
                    .map(unscaled -> unscaled.scaleByPowerOfTen(-scale.intValue())))
        .map(Literals::number);
  }

  private static Optional<Initializer> created(ObjectCreationExpr creation) {
    String type = creation.getType().getNameAsString();
    List<Expression> arguments = creation.getArguments();
    if (type.equals("Date") && arguments.isEmpty()) {
      return Optional.of(Initializer.of(Kind.CURRENT_TIMESTAMP, creation.toString()));
    }
    if (!Set.of("BigDecimal", "BigInteger").contains(type) || arguments.size() != 1) {
      return Optional.empty();
    }
    Expression argument = arguments.get(0);
    Optional<BigDecimal> value =
        argument instanceof StringLiteralExpr text ? parse(text.asString()) : decimal(argument);
    return value.map(Literals::number);
  }

  private static Optional<BigDecimal> decimal(Expression expression) {
    if (expression instanceof UnaryExpr unary) {
      Optional<BigDecimal> operand = decimal(unary.getExpression());
      return switch (unary.getOperator()) {
        case MINUS -> operand.map(BigDecimal::negate);
        case PLUS -> operand;
        default -> Optional.empty();
      };
    }
    if (expression instanceof CastExpr cast && cast.getType().isPrimitiveType()) {
      return decimal(cast.getExpression()).filter(value -> value.scale() <= 0);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return decimal(enclosed.getInner());
    }
    if (expression instanceof IntegerLiteralExpr whole) {
      return parse(whole.asNumber().toString());
    }
    if (expression instanceof LongLiteralExpr whole) {
      return parse(whole.asNumber().toString());
    }
    if (expression instanceof DoubleLiteralExpr fraction) {
      String digits = fraction.getValue().replace("_", "");
      return digits.startsWith("0x") || digits.startsWith("0X")
          ? Optional.of(BigDecimal.valueOf(fraction.asDouble()))
          : parse(digits.replaceAll("[fFdD]$", ""));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> parse(String digits) {
    try {
      return Optional.of(new BigDecimal(digits));
    } catch (NumberFormatException e) {
      return Optional.empty(); // new BigDecimal("x") fails in Java too
    }
  }

  private static Initializer number(BigDecimal value) {
    return Initializer.of(Kind.NUMBER, value.toPlainString());
  }
}
