package dev.mmaplab.c;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What gcc 12 said of one broken text, called in one way: a section of a file in {@code
 * diagnostics/}, which {@code record.sh} there makes.
 *
 * @param name of the text, as in {@code missing-semicolon.c}
 * @param kind {@code program}, {@code module 6.1} or {@code module 6.12}
 * @param lines as recorded
 */
public record GccRecording(String name, String text, String kind, List<String> lines) {
  private static final Path FOLDER = Path.of("src/test/resources/diagnostics");

  /** Our notes about missing headers; gcc has such ones only for the names it knows. */
  private static final Pattern HEADER_NOTE =
      Pattern.compile(
          ".*: note: (?:include ‘<.*>’ or provide a declaration of ‘(.+)’"
              + "|‘(.+)’ is defined in header ‘<.*>’; did you forget .*)");

  private static final Pattern INCLUDES = Pattern.compile("(?m)^\\s*#\\s*include\\s*<");

  /** All recordings, in order of their names. */
  public static List<GccRecording> all() {
    List<GccRecording> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path c : files.filter(p -> p.toString().endsWith(".c")).sorted().toList()) {
        String name = c.getFileName().toString();
        String recorded = read(FOLDER.resolve(name.replaceFirst("c$", "txt")));
        for (String section : recorded.split("(?m)^--- ", -1)) {
          if (!section.isEmpty()) {
            List<String> lines = section.lines().toList();
            all.add(
                new GccRecording(
                    name, read(c), lines.getFirst(), List.copyOf(lines.subList(1, lines.size()))));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** True if the text needs the headers of Linux or of the C library. */
  public boolean usesHeaders() {
    return INCLUDES.matcher(text).find();
  }

  /** How gcc was called. */
  public Dialect dialect() {
    return switch (kind) {
      case "program" -> Dialect.PROGRAM;
      case "module 6.1" -> Dialect.MODULE;
      case "module 6.12" -> Dialect.MODULE_6_12;
      default -> throw new IllegalStateException(kind);
    };
  }

  /** A header that stands beside the text. */
  public static Optional<Headers.Header> beside(String name) {
    Path file = FOLDER.resolve(name);
    return Files.exists(file)
        ? Optional.of(new Headers.Header(name, read(file), false))
        : Optional.empty();
  }

  /** What we say where gcc says something, written as the recordings are. */
  public List<String> ours(CompileResult result) {
    return all(result).stream().filter(line -> !isOwn(line)).toList();
  }

  /** What we say besides: the headers that declare what the text uses without them. */
  public List<String> added(CompileResult result) {
    return all(result).stream().filter(GccRecording::isOwn).toList();
  }

  /** What we should say besides: the section of this kind in {@code NAME.headers}, if any. */
  public List<String> addedExpected() {
    Path file = FOLDER.resolve(name.replaceFirst("c$", "headers"));
    if (!Files.exists(file)) {
      return List.of();
    }
    for (String section : read(file).split("(?m)^--- ", -1)) {
      List<String> lines = section.lines().toList();
      if (!section.isEmpty() && lines.getFirst().equals(kind)) {
        return List.copyOf(lines.subList(1, lines.size()));
      }
    }
    return List.of();
  }

  private static boolean isOwn(String line) {
    Matcher m = HEADER_NOTE.matcher(line);
    if (!m.matches()) {
      return false;
    }
    String of = Optional.ofNullable(m.group(1)).orElseGet(() -> m.group(2));
    return KnownHeaders.of(of).isEmpty() && KnownHeaders.ofName(of).isEmpty();
  }

  private List<String> all(CompileResult result) {
    List<String> lines = new ArrayList<>();
    for (Diagnostic d : result.diagnostics()) {
      String file = d.position().file();
      String line = d.toString().substring(file.length() + 1);
      if (file.equals(name)) {
        lines.add(line);
      } else if (beside(file).isPresent()) {
        lines.add(file + ":" + line);
      } else if (d.severity() != Diagnostic.Severity.NOTE) {
        String header = file.substring(file.lastIndexOf('/') + 1);
        String words = d.severity().name().toLowerCase(Locale.ROOT) + ": " + d.message();
        lines.add("<" + header + ">: " + words);
      }
    }
    return lines;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
