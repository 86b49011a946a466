import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.StringWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Formats the Java sources, or checks that they are formatted, with google-java-format.
 *
 * <p>Called by the build with {@code check}, {@code apply} or {@code skip} and the project's
 * folder. Digests of files that were found well are kept in {@code target}, so that only changed
 * files cost time.
 */
final class Format {
  private static final String STYLE = "gjf-1.37.0 ";

  public static void main(String[] args) throws Exception {
    String mode = args[0];
    if (mode.equals("skip")) {
      return;
    }
    Path project = Path.of(args[1]);
    Path memory = project.resolve("target/tools/formatted.txt");
    Set<String> known =
        Files.exists(memory) ? new TreeSet<>(Files.readAllLines(memory)) : new TreeSet<>();
    List<Path> sources = new ArrayList<>();
    sources.add(project.resolve(".mvn/Format.java"));
    try (Stream<Path> walk = Files.walk(project.resolve("src"))) {
      walk.filter(p -> p.toString().endsWith(".java")).sorted().forEach(sources::add);
    }
    List<String> wrong = new ArrayList<>();
    Set<String> well = new TreeSet<>();
    Formatter formatter =
        new Formatter(
            JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());
    for (Path source : sources) {
      String text = Files.readString(source);
      if (known.contains(digest(text))) {
        well.add(digest(text));
        continue;
      }
      String formatted;
      try {
        formatted = format(formatter, text);
      } catch (com.google.googlejavaformat.java.FormatterException e) {
        System.err.println(source + ": " + e.getMessage());
        wrong.add(project.relativize(source).toString());
        continue;
      }
      if (formatted.equals(text)) {
        well.add(digest(text));
      } else if (mode.equals("apply")) {
        Files.writeString(source, formatted);
        well.add(digest(formatted));
        System.out.println("formatted " + project.relativize(source));
      } else {
        wrong.add(project.relativize(source).toString());
      }
    }
    Files.createDirectories(memory.getParent());
    Files.write(memory, well);
    if (!wrong.isEmpty()) {
      System.err.println("Not formatted (./mvnw validate -Dformat=apply formats them):");
      wrong.forEach(path -> System.err.println("  " + path));
      System.exit(1);
    }
  }

  /** Wrapping long texts may need a second look: what is formatted has to stay as it is. */
  private static String format(Formatter formatter, String text)
      throws com.google.googlejavaformat.java.FormatterException {
    String now = once(formatter, text);
    for (int round = 0; round < 5; round++) {
      String next = once(formatter, now);
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    return now;
  }

  private static String once(Formatter formatter, String text)
      throws com.google.googlejavaformat.java.FormatterException {
    String clean = RemoveUnusedImports.removeUnusedImports(text);
    clean = ImportOrderer.reorderImports(clean, JavaFormatterOptions.Style.GOOGLE);
    return StringWrapper.wrap(formatter.formatSource(clean), formatter);
  }

  private static String digest(String text) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest((STYLE + text).getBytes(StandardCharsets.UTF_8)), 0, 16);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IOException(e);
    }
  }
}
