package dev.mmaplab.driverconfig;

/**
 * A field of a configuration that cannot be.
 *
 * @param field its path, as in {@code buffer.pages}
 * @param message what is wrong and what would be right
 */
public record ConfigurationProblem(String field, String message) {}
