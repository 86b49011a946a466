/**
 * REST controllers, Thymeleaf pages, problem details, headers and limits of the web. May use the
 * product rooms and the words ({@code c}, {@code kernel}) their results are made of.
 */
@ApplicationModule(
    allowedDependencies = {"submission", "driverconfig", "sim", "explain", "kernel", "c"})
@NullMarked
package dev.mmaplab.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
