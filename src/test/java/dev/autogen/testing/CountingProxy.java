package dev.autogen.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy between a program and PostgreSQL that counts messages. */
public final class CountingProxy implements AutoCloseable {
  private final ServerSocket listening;
  private final String host;
  private final int port;
  private final String text;
  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger mentions = new AtomicInteger();

  /**
   * Listens on a free port of this machine.
   *
   * @param text counted wherever a client sends it, within one packet
   */
  public CountingProxy(String host, int port, String text) {
    this.host = host;
    this.port = port;
    this.text = text;
    try {
      listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** The connections that were opened since the last time somebody asked. */
  public int connections() {
    return connections.getAndSet(0);
  }

  /** How often a client sent the text since the last time somebody asked. */
  public int mentions() {
    return mentions.getAndSet(0);
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket server = new Socket(host, port);
        connections.incrementAndGet();
        start(() -> copy(client, server, true));
        start(() -> copy(server, client, false));
      } catch (IOException e) {
        // Closed: nobody is to be served any more.
        return;
      }
    }
  }

  private void copy(Socket from, Socket to, boolean counts) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (counts) {
          String sent = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
          mentions.addAndGet((sent.length() - sent.replace(text, "").length()) / text.length());
        }
        out.write(buffer, 0, read);
        out.flush();
      }
    } catch (IOException e) {
      // Either side hung up; the other one sees that by the closed socket.
      return;
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "counting proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
