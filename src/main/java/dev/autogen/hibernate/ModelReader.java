package dev.autogen.hibernate;

import dev.autogen.schema.Identifier;
import dev.autogen.schema.Model;
import dev.autogen.schema.SchemaStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.LogManager;

/**
 * The reader process, which runs with the user's class path. It reads a request and answers with a
 * {@link Model}, or with a {@link ModelFailure} as a list of two texts.
 */
public final class ModelReader {
  private ModelReader() {}

  /** Answers the request in the file that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    silence();
    PrintStream done = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
    answer(Path.of(arguments[0]));
    // The answer is complete. The parent process does not wait for the end of this process.
    done.println("done");
    done.flush();
    // Threads of the user's classes must not keep the process alive.
    System.exit(0);
  }

  /** Answers a request inside another program, which decides about Hibernate's logging. */
  public static void answer(Path requestFile) throws IOException {
    ReaderRequest request = ReaderRequest.load(requestFile);
    Thread thread = Thread.currentThread();
    ClassLoader jars = thread.getContextClassLoader();
    Path part = request.output().resolveSibling(request.output().getFileName() + ".part");
    try (OutputStream out = Files.newOutputStream(part)) {
      ClassLoader loader = loader(request, jars);
      thread.setContextClassLoader(loader);
      SchemaStream.write(answer(request, loader), out);
    } finally {
      thread.setContextClassLoader(jars);
    }
    Files.move(part, request.output(), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * A class-data archive allows only jars on the class path of the process, so folders are added
   * here.
   */
  private static ClassLoader loader(ReaderRequest request, ClassLoader jars) throws IOException {
    if (request.sources().folders().isEmpty()) {
      return jars;
    }
    List<URL> urls = new ArrayList<>();
    for (Path folder : request.sources().folders()) {
      urls.add(folder.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new), jars);
  }

  private static Serializable answer(ReaderRequest request, ClassLoader loader) {
    try {
      return read(request, loader);
    } catch (ModelFailure failure) {
      return new ArrayList<>(failure.answer());
    }
  }

  private static Model read(ReaderRequest request, ClassLoader loader) {
    EntityClasses classes = EntityClasses.load(request.sources().classes(), loader);
    try {
      String namespace =
          Optional.ofNullable(request.settings().get("hibernate.default_schema"))
              .filter(name -> !name.isBlank())
              .orElse(request.defaultNamespace());
      Identifier defaultNamespace = CatalogName.of(namespace);
      return new MetadataReader(
              MetadataBoot.build(request, classes.classes(), loader),
              request.settings(),
              defaultNamespace)
          .read(loader)
          .withWarnings(MissingAnnotations.warnings(classes.classes(), loader));
    } catch (LinkageError | RuntimeException e) {
      throw classes.explain(e);
    }
  }

  /** Hibernate logs through the first logging library that it finds. This one can be turned off. */
  private static void silence() {
    System.setProperty("org.jboss.logging.provider", "jdk");
    LogManager.getLogManager().reset();
  }
}
