package dev.autogen.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A connection whose queries return their rows in reverse order, unless they have ORDER BY. No
 * other order is guaranteed.
 */
public final class ReverseRowOrder {
  private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");

  private static final Pattern ORDER = Pattern.compile("(?i)\\bORDER\\s+BY\\b");

  private ReverseRowOrder() {}

  /** The same connection, but for the order of rows. */
  public static Connection over(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments) ->
            switch (method) {
              case "createStatement" ->
                  statement(
                      connection.createStatement(
                          ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY));
              case "prepareStatement" -> prepared(connection, (String) arguments[0]);
              default -> NOT_CHANGED;
            });
  }

  private static Statement statement(Statement statement) {
    return proxy(
        Statement.class,
        statement,
        (method, arguments) ->
            method.equals("executeQuery")
                ? rows((String) arguments[0], statement.executeQuery((String) arguments[0]))
                : NOT_CHANGED);
  }

  private static PreparedStatement prepared(Connection connection, String sql) throws Exception {
    PreparedStatement statement =
        connection.prepareStatement(
            sql, ResultSet.TYPE_SCROLL_INSENSITIVE, ResultSet.CONCUR_READ_ONLY);
    return proxy(
        PreparedStatement.class,
        statement,
        (method, arguments) ->
            method.equals("executeQuery") ? rows(sql, statement.executeQuery()) : NOT_CHANGED);
  }

  private static ResultSet rows(String sql, ResultSet rows) throws Exception {
    if (asksForOrder(sql)) {
      return rows;
    }
    rows.afterLast();
    return proxy(
        ResultSet.class,
        rows,
        (method, arguments) -> method.equals("next") ? rows.previous() : NOT_CHANGED);
  }

  /** Whether the outermost query does; those in parentheses order what they aggregate. */
  private static boolean asksForOrder(String sql) {
    String outer = sql;
    for (String inner = ""; !inner.equals(outer); ) {
      inner = outer;
      outer = INNERMOST.matcher(outer).replaceAll("");
    }
    return ORDER.matcher(outer).find();
  }

  private static final Object NOT_CHANGED = new Object();

  private interface Change {
    Object of(String method, Object[] arguments) throws Exception;
  }

  private static <T> T proxy(Class<T> type, T target, Change change) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          Object changed = change.of(method.getName(), arguments);
          if (changed != NOT_CHANGED) {
            return changed;
          }
          try {
            return method.invoke(target, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            ReverseRowOrder.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
