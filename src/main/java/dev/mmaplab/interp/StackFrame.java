package dev.mmaplab.interp;

import dev.mmaplab.c.Position;

/**
 * One frame of a backtrace: the function and where in it the next or faulting instruction stands.
 */
public record StackFrame(String function, Position position) {}
