/** The web lab: its rooms are the packages below this one; this one only starts them. */
@NullMarked
package dev.mmaplab;

import org.jspecify.annotations.NullMarked;
