package dev.autogen.cli;

import dev.autogen.UsageException;
import dev.autogen.config.SettingsReader;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets up a project. */
@Command(name = "init", description = "Writes autogen.properties and the folder for migrations.")
final class InitCommand extends AutogenCommand {
  private static final String FILE =
      """
      # Every key is an option of the command line: see autogen --help.
      # The class path comes from pom.xml; without Maven name it: classpath=build/classes/java/main, or @FILE.

      # Packages or classes of the entities; without it all annotated classes in the class path's folders.
      #entities=com.example.shop

      # Where the sources are, for lines in the files and values of new columns.
      #sources=src/main/java

      migrations=migrations

      # Only for upgrade, downgrade, current and comparing with a real database. The password: AUTOGEN_PASSWORD.
      #url=jdbc:postgresql://localhost/shop
      #user=shop

      # Any hibernate.* or jakarta.persistence.* key goes to Hibernate.
      """;

  @Option(
      names = "--baseline",
      description =
          "start from an existing database: write the tables that it has as the first migration, and mark it as applied")
  private boolean baseline;

  InitCommand(CommandContext context) {
    super(context);
  }

  @Override
  int run(Call call) {
    Path file = call.settings().directory().resolve(SettingsReader.DEFAULT_FILE);
    try {
      Files.createDirectories(call.settings().migrations());
      Files.writeString(file, FILE, StandardOpenOption.CREATE_NEW);
      call.console().line("wrote", file.toString());
    } catch (FileAlreadyExistsException e) {
      if (!baseline) {
        throw new UsageException(file + " already exists; it was not changed", e);
      }
    } catch (IOException e) {
      throw new UsageException("cannot write " + file + ": " + e.getMessage(), e);
    }
    if (baseline) {
      call.nameDatabase();
      Optional<Path> migration = call.autogen().baseline(call.context().clock());
      call.print(migration.map(path -> call.context().relative(path + "\n")).orElse(""));
      if (migration.isEmpty()) {
        call.console()
            .line(
                "nothing",
                "to write: the database has no table of the model. Start with autogen -m \"…\"");
      } else {
        call.autogen()
            .appliedBy()
            .ifPresent(
                command ->
                    call.console()
                        .line(
                            "next",
                            "let the tool of "
                                + command
                                + " mark it as applied (flyway baseline, liquibase changelog-sync, or a row in its table)"));
      }
    } else {
      call.console().line("next", "autogen -m \"first\" writes the first migration");
    }
    return ExitCode.DONE;
  }
}
