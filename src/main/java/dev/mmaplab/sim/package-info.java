/**
 * One simulated computer: builds the files, boots, runs a shell script, gives back transcript,
 * trace and final memory. May use {@code c}, {@code machine}, {@code interp}, {@code kernel} and
 * {@code libc}.
 */
@ApplicationModule(
    allowedDependencies = {"c", "machine", "interp", "kernel", "kernel::mm", "kernel::api", "libc"})
@NullMarked
package dev.mmaplab.sim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
