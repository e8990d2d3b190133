package dev.autogen.entity;

import dev.autogen.AutogenException;
import dev.autogen.UsageException;
import dev.autogen.schema.Model;
import dev.autogen.schema.NewestFiles;
import dev.autogen.schema.RecordCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Reads the model of the entities, from the cache or through Hibernate. */
public final class EntityModelReader {
  /** The number of archives and reader jars to keep: two, for projects with two JDKs. */
  private static final int KEPT = 2;

  private final Consumer<String> progress;

  /**
   * @param progress receives a line about each step and its duration
   */
  public EntityModelReader(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Starts reading. The result waits for the end and returns the model or throws the failure. */
  public Supplier<Model> start(EntityRequest request) {
    CompletableFuture<Model> future = CompletableFuture.supplyAsync(() -> read(request));
    return () -> {
      try {
        return future.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof AutogenException failure) {
          throw failure;
        }
        throw e;
      }
    };
  }

  public Model read(EntityRequest request) {
    try {
      // An archive works only with the class path it was created with, so the real path is used.
      Path folder = Files.createDirectories(request.cacheDir()).toRealPath();
      long started = System.nanoTime();
      ReaderJar reader = ReaderJar.ofThisAutogen();
      String key = key(request, reader);
      RecordCache<Model> cache = new RecordCache<>(Model.class, folder, "model");
      Optional<Model> known = cache.find(key);
      if (known.isPresent()) {
        report("model from the cache", started);
        return known.get();
      }
      Model model = readModel(request, reader.in(folder), folder);
      cache.keep(key, model);
      NewestFiles.keep(folder, ".jsa", KEPT);
      NewestFiles.keep(folder, ".jsa.new", KEPT);
      NewestFiles.keep(folder, ".jar", KEPT);
      return model;
    } catch (IOException e) {
      throw new UsageException("cannot read the model: " + e, e);
    }
  }

  private Model readModel(EntityRequest request, Path readerJar, Path cacheDir) throws IOException {
    long started = System.nanoTime();
    FoundEntities found =
        merge(
            EntityScanner.scan(
                request.classPath(),
                request.selection().entities(),
                !request.selection().mappings().isEmpty()),
            request);
    report(found.classes().size() + " annotated classes found", started);
    started = System.nanoTime();
    ReaderClassPath classPath = ReaderClassPath.of(request, found.classes(), readerJar);
    report("class path of " + classPath.entries().size() + " entries searched", started);
    started = System.nanoTime();
    Model model = run(request, found, classPath, cacheDir);
    report("model read by Hibernate " + model.hibernateVersion(), started);
    return model;
  }

  /** If classes fail to load, tries again with a plain class path before it reports the failure. */
  private Model run(
      EntityRequest request, FoundEntities found, ReaderClassPath classPath, Path cacheDir)
      throws IOException {
    ReaderClassPath plain = classPath.plain();
    try {
      return ReaderProcess.run(request, found, classPath, JvmFlags.of(classPath, cacheDir));
    } catch (ReaderFailure failure) {
      if (!failure.ofClassPath() || plain.equals(classPath)) {
        throw new UsageException(failure.sentence(), failure);
      }
      progress.accept("reading again with the class path unchanged: " + failure.sentence());
    }
    try {
      return ReaderProcess.run(request, found, plain, JvmFlags.of(plain, cacheDir));
    } catch (ReaderFailure failure) {
      throw new UsageException(failure.sentence(), failure);
    }
  }

  /** Settings of the user override those of {@code persistence.xml}. */
  private static FoundEntities merge(FoundEntities found, EntityRequest request) {
    Map<String, String> settings = new HashMap<>(found.settings());
    settings.putAll(request.target().settings());
    return new FoundEntities(
        found.classes(),
        found.packages(),
        request.selection().mappings().isEmpty()
            ? found.mappings()
            : request.selection().mappings(),
        settings);
  }

  private static String key(EntityRequest request, ReaderJar reader) {
    return new Fingerprint()
        .add(reader.hash())
        .addFiles(request.classPath())
        .addFiles(request.bundledHibernate())
        .addAll(request.selection().entities())
        .addAll(request.selection().mappings())
        .addAll(new TreeMap<>(request.target().settings()).entrySet())
        .add(request.target().postgresMajor())
        .add(request.target().defaultNamespace())
        .hash();
  }

  private void report(String what, long started) {
    progress.accept(what + " in " + (System.nanoTime() - started) / 1_000_000 + " ms");
  }
}
