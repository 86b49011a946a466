/** A declared driver, as C source that a person can read and edit. May use no other room. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.mmaplab.driverconfig;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
