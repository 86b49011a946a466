/**
 * Runs, kept: takes files to a fresh computer, a few at a time, and keeps what came of them in the
 * database for a while. May use {@code sim} and {@code explain}.
 */
@ApplicationModule(allowedDependencies = {"sim", "explain"})
@NullMarked
package dev.mmaplab.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
