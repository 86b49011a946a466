package dev.mmaplab.sim;

import dev.mmaplab.c.ObjectFile;
import java.util.Map;

/**
 * The kernel modules that a run's files became.
 *
 * @param byContent compiled code by the text that the .ko file holds
 */
record BuiltModules(Map<String, ObjectFile> byContent) {}
