package dev.autogen.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.QualifiedName;
import dev.autogen.scratch.ScratchDatabase;
import dev.autogen.testing.PostgresServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Counts messages on the network, so queries of the driver itself are included. */
@Tag("server")
class RoundTripTest {
  /** PostgreSQL sends this once for each round trip, when it is ready for the next. */
  private static final int READY_FOR_QUERY = 'Z';

  /** A relay in front of the server that reads along. */
  private static final class Relay implements AutoCloseable {
    private final ServerSocket entrance;
    private final AtomicInteger roundTrips = new AtomicInteger();

    Relay(String host, int port) throws IOException {
      entrance = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
      background(
          () -> {
            try (Socket client = entrance.accept();
                Socket server = new Socket(host, port)) {
              background(() -> client.getInputStream().transferTo(server.getOutputStream()));
              passMessages(server.getInputStream(), client.getOutputStream());
            }
          });
    }

    private interface Work {
      void run() throws IOException;
    }

    private static void background(Work work) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  work.run();
                } catch (IOException e) {
                  // The other end hung up, which ends the relay.
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    private void passMessages(InputStream in, OutputStream out) throws IOException {
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        byte[] size = in.readNBytes(4);
        int length = new java.math.BigInteger(size).intValueExact();
        byte[] body = in.readNBytes(length - 4);
        if (kind == READY_FOR_QUERY) {
          roundTrips.incrementAndGet();
        }
        out.write(kind);
        out.write(size);
        out.write(body);
        out.flush();
      }
    }

    @Override
    public void close() {
      try {
        entrance.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static int roundTrips(ScratchDatabase database) throws IOException, SQLException {
    URI address = URI.create(database.url().substring("jdbc:".length()));
    try (Relay relay = new Relay(address.getHost(), address.getPort())) {
      String url =
          "jdbc:postgresql://localhost:%d%s?%s&sslmode=disable&gssEncMode=disable"
              .formatted(relay.entrance.getLocalPort(), address.getPath(), address.getQuery());
      try (Connection connection = Connections.open(url, Optional.empty(), Optional.empty())) {
        int before = relay.roundTrips.get();
        SchemaReader.read(connection, List.of(QualifiedName.PUBLIC));
        return relay.roundTrips.get() - before;
      }
    }
  }

  @Test
  void oneTableAndHundredTakeTheSameRoundTrips() throws IOException, SQLException {
    try (ScratchDatabase database = PostgresServer.newDatabase()) {
      create(database, 0, 1);
      int one = roundTrips(database);
      create(database, 1, 100);
      assertThat(roundTrips(database)).isEqualTo(one).isBetween(5, 13);
    }
  }

  private static void create(ScratchDatabase database, int from, int to) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (int number = from; number < to; number++) {
        statement.execute(
            ("CREATE TYPE e%1$d AS ENUM ('a'); CREATE TABLE t%1$d (id serial PRIMARY KEY, kind e%1$d,"
                    + " parent int REFERENCES t%1$d, CHECK (id > 0)); CREATE INDEX ON t%1$d (kind)")
                .formatted(number));
      }
    }
  }
}
