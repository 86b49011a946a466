/**
 * What hardware does: physical frames, page tables, the TLB, memory-mapped devices and typed access
 * to bytes. May use no other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.mmaplab.machine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
