package dev.mmaplab.c;

import java.util.Map;

/**
 * One file to compile.
 *
 * @param name as in {@code driver.c}
 * @param text its C
 * @param predefined macros by name, as with {@code -D}; a value of "" defines it empty
 */
public record CompileRequest(
    String name, String text, Headers headers, Dialect dialect, Map<String, String> predefined) {}
