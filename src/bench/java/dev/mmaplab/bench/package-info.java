/**
 * Measures how fast the simulator is, beside what this machine's gcc makes of the same C. Built and
 * run only with the profile {@code bench}.
 */
@NullMarked
package dev.mmaplab.bench;

import org.jspecify.annotations.NullMarked;
