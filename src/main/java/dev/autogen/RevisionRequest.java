package dev.autogen;

import dev.autogen.plan.Division;
import java.util.List;
import java.util.Map;

/**
 * What a new migration shall be.
 *
 * @param message what the developer calls the change
 * @param renames answers such as {@code users.name=full_name}
 * @param noRenames names of what really goes, such as {@code users.name}
 * @param backfills values for old rows, by table and column
 * @param empty whether it is to be written by hand
 * @param verify whether to prove it
 * @param division into how many migrations it goes
 */
public record RevisionRequest(
    String message,
    List<String> renames,
    List<String> noRenames,
    Map<String, String> backfills,
    boolean empty,
    boolean verify,
    Division division) {
  public RevisionRequest {
    renames = List.copyOf(renames);
    noRenames = List.copyOf(noRenames);
    backfills = Map.copyOf(backfills);
  }

  /** A request for one migration. */
  public RevisionRequest(
      String message,
      List<String> renames,
      List<String> noRenames,
      Map<String, String> backfills,
      boolean empty,
      boolean verify) {
    this(message, renames, noRenames, backfills, empty, verify, Division.NONE);
  }
}
