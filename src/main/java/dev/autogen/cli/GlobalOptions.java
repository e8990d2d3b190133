package dev.autogen.cli;

import dev.autogen.config.Key;
import dev.autogen.config.Settings;
import dev.autogen.config.SettingsReader;
import dev.autogen.report.Views;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The options of every command; each setting is also a key of the file and an environment variable.
 */
final class GlobalOptions {
  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description =
          "the settings file (default: autogen.properties); relative paths start in its folder")
  private @Nullable Path config;

  @Option(
      names = "--hibernate",
      paramLabel = "KEY=VALUE",
      description = {
        "a setting for Hibernate, such as",
        "hibernate.physical_naming_strategy=CLASS"
      })
  private Map<String, String> hibernate = new LinkedHashMap<>();

  @Option(
      names = {"-v", "--verbose"},
      description = "show what is done and how long it takes")
  private boolean verbose;

  @Option(
      names = {"-q", "--quiet"},
      description = "show results and errors only")
  private boolean quiet;

  @Option(names = "--no-color", description = "no colours, even on a terminal")
  private boolean noColor;

  private final Map<Key, String> values = new EnumMap<>(Key.class);

  /** Adds an option for every key. */
  @Spec(Spec.Target.MIXEE)
  void addKeys(CommandSpec command) {
    for (Key key : Key.values()) {
      command.addOption(
          OptionSpec.builder("--" + key.keyName())
              .paramLabel(key.placeholder())
              .description(description(key))
              .type(String.class)
              .setter(new KeySetter(key))
              .build());
    }
  }

  private static String description(Key key) {
    return key == Key.OUTPUT
        ? key.description() + ": " + String.join(", ", Views.names())
        : key.description();
  }

  /** Keeps the value of a key. */
  private final class KeySetter implements ISetter {
    private final Key key;

    KeySetter(Key key) {
      this.key = key;
    }

    @Override
    @SuppressWarnings({
      "NullAway",
      "TypeParameterUnusedInFormals",
      "unchecked"
    }) // as picocli declares it
    public <T> T set(T value) {
      if (value != null) {
        values.put(key, value.toString());
      }
      return value;
    }
  }

  Settings settings(CommandContext context) {
    Settings settings =
        SettingsReader.read(
            context.folder(),
            Optional.ofNullable(config),
            values,
            hibernate,
            context.environment());
    Views.require(settings.output());
    return settings;
  }

  Console console(CommandContext context) {
    return new Console(context, verbose, quiet, noColor);
  }
}
