/**
 * Simulated Linux: tasks, files, character devices, modules, signals and the log; may use {@code
 * c}, {@code machine} and {@code interp}.
 */
@ApplicationModule(allowedDependencies = {"c", "machine", "interp"})
@NullMarked
package dev.mmaplab.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
