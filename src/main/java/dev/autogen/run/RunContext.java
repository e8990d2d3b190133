package dev.autogen.run;

import dev.autogen.config.RunLimits;
import java.sql.Connection;

/** The session in which a run works, with its history, its limits and the one who hears of it. */
record RunContext(
    Connection connection,
    HistoryTable history,
    RunLimits limits,
    RunListener listener,
    ServerSession session) {}
