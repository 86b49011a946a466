package dev.mmaplab.c;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each broken text of {@code diagnostics.txt} gets the very lines that gcc gave it, in order. */
class DiagnosticsTest {
  private record Case(String name, String text, Dialect dialect, List<String> expected) {}

  @TestFactory
  Stream<DynamicTest> saysWhatGccSays() {
    return cases().stream()
        .map(c -> DynamicTest.dynamicTest(c.name() + " as a " + c.dialect(), () -> check(c)));
  }

  private static void check(Case c) {
    CompileRequest request =
        new CompileRequest("x.c", c.text(), (n, a, f) -> Optional.empty(), c.dialect(), Map.of());
    List<String> said =
        new Compiler()
            .compile(request).diagnostics().stream()
                .map(d -> d.toString().substring("x.c:".length()))
                .toList();
    assertThat(said).isEqualTo(c.expected());
  }

  private static List<Case> cases() {
    List<Case> all = new ArrayList<>();
    for (String section : GccFacts.read("diagnostics.txt").split("\n(?=### )", -1)) {
      if (!section.startsWith("### ")) {
        continue;
      }
      int line = section.indexOf('\n');
      String name = section.substring(4, line);
      String[] parts = section.substring(line + 1).split("(?m)^--- ", -1);
      for (int i = 1; i < parts.length; i++) {
        List<String> lines = parts[i].lines().filter(l -> !l.isEmpty()).toList();
        Dialect dialect = lines.getFirst().equals("module") ? Dialect.MODULE : Dialect.PROGRAM;
        all.add(new Case(name, parts[0], dialect, lines.subList(1, lines.size())));
      }
    }
    return all;
  }
}
