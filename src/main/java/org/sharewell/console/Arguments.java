package org.sharewell.console;

/** What was typed after the name of a command, already checked; see {@link Command}. */
public interface Arguments {}
