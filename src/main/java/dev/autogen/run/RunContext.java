package dev.autogen.run;

import dev.autogen.config.RunLimits;
import java.sql.Connection;

/** What a run works with: connection, history, limits, and the listener to its progress. */
record RunContext(
    Connection connection,
    HistoryTable history,
    RunLimits limits,
    RunListener listener,
    ServerSession session) {}
