package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.config.Key;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/commands.md} names every command with its options, every setting, and no others. */
class CommandsPageTest {
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]*");

  private static String page = "";

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("docs", "commands.md"));
  }

  @Test
  void namesEveryCommandWithItsOptions() {
    Set<String> common = common();
    Set<String> missing = new TreeSet<>();
    for (CommandLine command : commands()) {
      Set<String> named = optionsIn(about(command.getCommandName()));
      options(command)
          .filter(option -> !common.contains(option) && !named.contains(option))
          .forEach(option -> missing.add(command.getCommandName() + " " + option));
    }
    assertThat(missing).as("options that docs/commands.md does not name").isEmpty();
  }

  @Test
  void namesTheCommonOptions() {
    Set<String> settings =
        Arrays.stream(Key.values()).map(Key::keyName).collect(Collectors.toSet());

    assertThat(settings).allSatisfy(key -> assertThat(page).contains("\n| `" + key + "` | "));
    assertThat(common())
        .filteredOn(option -> !settings.contains(option.substring(2)))
        .isSubsetOf(optionsIn(page));
  }

  @Test
  void namesNoUnknownOption() {
    assertThat(commands().stream().flatMap(CommandsPageTest::options)).containsAll(optionsIn(page));
  }

  /** The section of a command, or its row in a table where it has none. */
  private static String about(String command) {
    String heading = "\n### autogen " + command + "\n";
    int start = page.indexOf(heading);
    String text =
        start >= 0
            ? page.substring(start + heading.length()).split("\n##", 2)[0]
            : page.lines()
                .filter(line -> line.matches("\\| `autogen " + command + "\\b.*"))
                .collect(Collectors.joining("\n"));
    assertThat(text).as("what docs/commands.md says of autogen %s", command).isNotEmpty();
    return text;
  }

  private static Set<String> optionsIn(String text) {
    return OPTION
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<CommandLine> commands() {
    CommandContext nowhere =
        new CommandContext(
            Path.of("."),
            Map.of(),
            Clock.systemUTC(),
            new CommandContext.Output(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false),
            Optional::empty);
    return List.copyOf(CommandLines.of(nowhere).getSubcommands().values());
  }

  private static Stream<String> options(CommandLine command) {
    return command.getCommandSpec().options().stream().map(OptionSpec::longestName);
  }

  /** What every command has. */
  private static Set<String> common() {
    List<CommandLine> commands = commands();
    return options(commands.get(0))
        .filter(
            option ->
                commands.stream().allMatch(command -> options(command).anyMatch(option::equals)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
