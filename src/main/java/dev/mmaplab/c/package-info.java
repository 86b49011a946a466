/**
 * C text to checked code: preprocessor, parser, types and x86-64 layouts, register code, and
 * gcc-like diagnostics. May use no other room.
 */
@NullMarked
package dev.mmaplab.c;

import org.jspecify.annotations.NullMarked;
