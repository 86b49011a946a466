package dev.mmaplab.kernel.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KnownNames;
import dev.mmaplab.kernel.UnexportedSymbols;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the kernel's headers declare and what Java binds are the same functions. */
class HeadersAndNativesTest {
  private static final Path INCLUDE = Path.of("src/main/resources/kernel/include");

  /** What a module defines itself, and what is only called where nothing comes. */
  private static final Set<String> WITHOUT_NATIVE =
      Set.of("init_module", "cleanup_module", "__dynamic_pr_debug");

  private static final Pattern PROTOTYPE =
      Pattern.compile(
          "^(?!.*\\b(?:typedef|static)\\b)\\w[\\w\\s*]*?[\\s*](\\w+)\\s*\\((?:[^()]|\\([^()]*\\))*\\)\\s*$",
          Pattern.DOTALL);

  private static List<Path> headers() {
    try (Stream<Path> files = Files.walk(INCLUDE)) {
      return files.filter(f -> f.toString().endsWith(".h")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Functions that headers declare without a body. */
  private static Set<String> declared() {
    Set<String> names = new TreeSet<>();
    for (Path header : headers()) {
      String text =
          read(header)
              .replaceAll("(?s)/\\*.*?\\*/", " ")
              .replaceAll("(?m)^\\s*#(?:.*\\\\\\n)*.*$", "");
      text = text.replaceAll("__(?:printf|scanf)\\([^)]*\\)|__must_check|__noreturn", " ");
      String before = "";
      while (!before.equals(text)) {
        before = text;
        text = text.replaceAll("\\{[^{}]*\\}", "@");
      }
      for (String piece : text.split("[;@]", -1)) {
        Matcher m = PROTOTYPE.matcher(piece.strip());
        if (m.matches()) {
          names.add(m.group(1));
        }
      }
    }
    return names;
  }

  private static Set<String> bound() {
    Set<String> names = new TreeSet<>();
    KernelApi.bindAll(
        (name, function) -> assertThat(names.add(name)).as("bound twice: " + name).isTrue());
    return names;
  }

  @Test
  void everyDeclaredFunctionHasANative() {
    Set<String> missing = declared();
    missing.removeAll(bound());
    missing.removeAll(WITHOUT_NATIVE);
    missing.removeIf(UnexportedSymbols::contains);
    assertThat(missing).isEmpty();
  }

  @Test
  void everyNativeIsDeclared() {
    Set<String> text =
        headers().stream().map(HeadersAndNativesTest::read).collect(Collectors.toSet());
    Set<String> undeclared = new TreeSet<>();
    for (String name : bound()) {
      Pattern word = Pattern.compile("\\b" + name + "\\s*\\(");
      boolean parameter = name.startsWith("param_set_") || name.startsWith("param_get_");
      if (!name.startsWith("mmaplab_")
          && !parameter
          && text.stream().noneMatch(t -> word.matcher(t).find())) {
        undeclared.add(name);
      }
    }
    assertThat(undeclared).isEmpty();
  }

  @Test
  void everyDeclaredFunctionIsOneOfLinux() {
    Set<String> invented = declared();
    invented.removeIf(
        name ->
            name.startsWith("mmaplab_")
                || name.startsWith("_")
                || KnownNames.isLinuxFunction(name));
    assertThat(invented).isEmpty();
  }

  @Test
  void knowsWhatLinuxHas() {
    assertThat(KnownNames.isLinuxFunction("dma_map_sg")).isTrue();
    assertThat(KnownNames.isLinuxFunction("request_irq")).isTrue();
    assertThat(KnownNames.isLinuxFunction("vmaloc")).isFalse();
  }

  @Test
  void everyHeaderIsOneOfLinux() {
    Set<String> known = Set.copyOf(read(INCLUDE.resolve("known-headers.txt")).lines().toList());
    List<String> invented =
        headers().stream()
            .map(f -> INCLUDE.relativize(f).toString().replaceFirst("^uapi/", ""))
            .filter(name -> !known.contains(name))
            .toList();
    assertThat(invented).isEmpty();
  }
}
