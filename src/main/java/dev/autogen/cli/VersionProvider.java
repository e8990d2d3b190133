package dev.autogen.cli;

import dev.autogen.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"autogen " + Version.CURRENT};
  }
}
