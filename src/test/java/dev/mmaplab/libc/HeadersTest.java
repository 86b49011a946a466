package dev.mmaplab.libc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The user headers: all are listed, each compiles by itself. */
class HeadersTest {
  private static final Path INCLUDE = Path.of("src/main/resources/libc/include");

  static List<String> names() {
    return Resources.lines("include-names.txt");
  }

  @Test
  void theListHasEveryHeader() throws IOException {
    try (Stream<Path> files = Files.walk(INCLUDE)) {
      assertThat(files.filter(Files::isRegularFile).map(f -> INCLUDE.relativize(f).toString()))
          .containsExactlyInAnyOrderElementsOf(names());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void compilesByItself(String name) {
    String text =
        "#include <" + name + ">\n#include <" + name + ">\nint main(void) { return 0; }\n";
    CompileResult result =
        new Compiler()
            .compile(
                new CompileRequest(
                    "p.c", text, new UserHeaders(), Dialect.PROGRAM, Map.of("_GNU_SOURCE", "1")));

    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.unsupported()).isEmpty();
    assertThat(result.object()).isPresent();
  }

  @Test
  void aHeaderThatOnlyLinuxHasIsKnown() {
    UserHeaders headers = new UserHeaders();

    assertThat(headers.find("netdb.h", true, "p.c")).isEmpty();
    assertThat(headers.knownToLinux("netdb.h")).isTrue();
    assertThat(headers.knownToLinux("nobody.h")).isFalse();
  }
}
