/**
 * What user programs call: glibc's functions, thin over the system calls, its headers and the link
 * of a program; may use {@code c}, {@code machine}, {@code interp} and {@code kernel}.
 */
@ApplicationModule(
    allowedDependencies = {"c", "machine", "interp", "kernel", "kernel::mm", "kernel::api"})
@NullMarked
package dev.mmaplab.libc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
