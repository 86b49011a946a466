package dev.mmaplab.web;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RunRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From a request as it came to one that can be run, or to what is wrong with its fields. */
final class RunReader {
  private static final String DRIVER_FILE = "driver.c";
  private static final int MOST_FILES = 100;

  /** No folder, no hidden file, nothing that a command takes for an option. */
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,99}");

  private final List<FieldProblem> errors = new ArrayList<>();

  private RunReader() {}

  /** A part of the answer that is given only when asked for. */
  enum Part {
    EVENTS,
    MEMORY;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What to run and what to answer. */
  record Wanted(RunRequest request, Set<Part> include) {}

  /**
   * @throws InvalidRequestException with every field that cannot be
   */
  static Wanted read(RunBody body) {
    return new RunReader().readAll(body);
  }

  private Wanted readAll(RunBody body) {
    Optional<KernelVersion> kernel = kernel(body.kernel());
    Map<String, String> files = files(body);
    Set<Part> include = parts(body.include().orElse(List.of()));
    if (!errors.isEmpty() || kernel.isEmpty()) {
      throw new InvalidRequestException(errors);
    }
    return new Wanted(
        new RunRequest(
            kernel.get(), files, body.script(), body.stdin().orElse(""), RunRequest.Limits.DEFAULT),
        include);
  }

  private Optional<KernelVersion> kernel(Optional<String> label) {
    if (label.isEmpty()) {
      return Optional.of(KernelVersion.V6_1);
    }
    Optional<KernelVersion> named = KernelVersion.named(label.get());
    if (named.isEmpty()) {
      String known =
          Arrays.stream(KernelVersion.values())
              .map(KernelVersion::label)
              .collect(Collectors.joining(" and "));
      errors.add(
          new FieldProblem("kernel", "unknown kernel " + label.get() + "; known are " + known));
    }
    return named;
  }

  private Map<String, String> files(RunBody body) {
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, @Nullable String> given = body.files().orElse(Map.of());
    if (body.driver().isPresent()) {
      if (given.containsKey(DRIVER_FILE)) {
        errors.add(new FieldProblem("driver", "give either driver or the file driver.c, not both"));
      }
      try {
        files.put(DRIVER_FILE, DriverReader.source(body.driver().get(), "driver."));
      } catch (InvalidRequestException e) {
        errors.addAll(e.errors());
      }
    } else if (given.isEmpty()) {
      errors.add(new FieldProblem("files", "there are none; at least one is needed"));
    }
    if (given.size() > MOST_FILES) {
      errors.add(new FieldProblem("files", "at most " + MOST_FILES + " files"));
    }
    for (Map.Entry<String, @Nullable String> file : given.entrySet()) {
      addFile(files, file.getKey(), file.getValue());
    }
    return files;
  }

  private void addFile(Map<String, String> files, String name, @Nullable String text) {
    if (!PLAIN_NAME.matcher(name).matches()) {
      errors.add(
          new FieldProblem(
              "files." + name,
              "is not a plain file name: letters, digits and _ . + - without a folder, as in"
                  + " prog.c"));
    } else if (text == null) {
      errors.add(new FieldProblem("files." + name, "has to be text"));
    } else {
      files.put(name, text);
    }
  }

  /**
   * @throws InvalidRequestException for a name that is no part
   */
  static Set<Part> partsNamed(List<String> labels) {
    RunReader reader = new RunReader();
    Set<Part> parts = reader.parts(labels);
    if (!reader.errors.isEmpty()) {
      throw new InvalidRequestException(reader.errors);
    }
    return parts;
  }

  private Set<Part> parts(List<? extends @Nullable String> labels) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (@Nullable String label : labels) {
      Optional<Part> part =
          Arrays.stream(Part.values()).filter(known -> known.label().equals(label)).findFirst();
      if (part.isPresent()) {
        parts.add(part.get());
      } else {
        errors.add(
            new FieldProblem("include", "unknown part " + label + "; known are events, memory"));
      }
    }
    return parts;
  }
}
