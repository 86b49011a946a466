/**
 * Runs register code on a simulated machine: linking, explicit frames, budgets, source positions. May use {@code c} and {@code machine}.
 */
@NullMarked
package dev.mmaplab.interp;

import org.jspecify.annotations.NullMarked;
