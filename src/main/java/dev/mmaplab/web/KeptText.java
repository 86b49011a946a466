package dev.mmaplab.web;

import java.util.Map;
import java.util.Optional;

/**
 * What was asked in a kept run, as it lies in the database.
 *
 * @param files all of them, the source of a driver configuration included, in the order given
 */
record KeptText(Map<String, String> files, Optional<String> script, String stdin) {}
