/**
 * Simulated Linux's memory management: page and slab allocators, vmalloc, address spaces, faults,
 * and what drivers map; may use {@code machine}, {@code interp}, {@code c} and the value types of
 * {@code kernel}.
 */
@NamedInterface("mm")
@NullMarked
package dev.mmaplab.kernel.mm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
