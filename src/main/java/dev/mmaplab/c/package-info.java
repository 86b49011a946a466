/**
 * C text to checked code: preprocessor, parser, types and x86-64 layouts, register code, and
 * gcc-like diagnostics. May use no other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.mmaplab.c;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
