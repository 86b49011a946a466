/**
 * Runs register code on a simulated machine: linking, explicit frames, budgets, source positions.
 * May use {@code c} and {@code machine}.
 */
@ApplicationModule(allowedDependencies = {"c", "machine"})
@NullMarked
package dev.mmaplab.interp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
