package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.sim.RecordedCase;
import dev.mmaplab.sim.RecordedCase.Recording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What real Linux said of the question's drivers, asked over REST: the whole product, nothing
 * faked.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.datasource.url=jdbc:h2:mem:recorded",
      "mmaplab.playground.runs-per-minute=0"
    })
class RecordedRunsTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  @LocalServerPort private int port;

  private JsonNode run(Map<String, Object> request) {
    Http.Answer answer = new Http(port).post("/api/v1/runs", MAPPER.writeValueAsString(request));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private JsonNode run(RecordedCase recorded, KernelVersion version) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("kernel", version.label());
    request.put("files", recorded.files());
    recorded.script().ifPresent(script -> request.put("script", script));
    return run(request);
  }

  private JsonNode program(String text) {
    return run(Map.of("files", Map.of("prog.c", text)));
  }

  @TestFactory
  Stream<DynamicTest> linuxAgreesOverRest() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RecordedCase recorded : RecordedCase.all()) {
      if (recorded.name().startsWith("vmalloc-")) {
        for (KernelVersion version : KernelVersion.values()) {
          tests.add(
              DynamicTest.dynamicTest(
                  recorded.name() + " on " + version.label(),
                  () -> compare(run(recorded, version), recorded.recording(version))));
        }
      }
    }
    assertThat(tests).hasSizeGreaterThanOrEqualTo(10);
    return tests.stream();
  }

  private static void compare(JsonNode ours, Recording linux) {
    assertThat(ours.path("outcome").asString()).isEqualTo("completed");
    List<Recording.Command> commands = new ArrayList<>();
    for (JsonNode entry : ours.path("console")) {
      String ending =
          entry.has("signal")
              ? "[signal " + entry.path("signal").asString() + "]"
              : "[exit " + entry.path("exit").asInt() + "]";
      commands.add(
          new Recording.Command(
              entry.path("command").asString(), entry.path("output").asString(), ending));
    }
    assertThat(commands).isEqualTo(linux.commands());
    List<String> dmesg = new ArrayList<>();
    ours.path("dmesg").forEach(line -> dmesg.add(line.asString()));
    assertThat(dmesg).isEqualTo(linux.dmesg());
    List<String> diagnostics = new ArrayList<>();
    for (JsonNode d : ours.path("build").path("diagnostics")) {
      if (!d.path("severity").asString().equals("note")) {
        diagnostics.add(d.path("file").asString() + ":" + d.path("line").asInt());
      }
    }
    assertThat(diagnostics).isEqualTo(linux.diagnostics());
  }

  private static RecordedCase question() {
    return RecordedCase.all().stream()
        .filter(c -> c.name().equals("vmalloc-private-sigbus"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theQuestionIsExplained() {
    JsonNode finding = run(question(), KernelVersion.V6_1).path("findings").path(0);
    assertThat(finding.path("id").asString()).isEqualTo("remap-cow-partial");
    assertThat(finding.path("file").asString()).isEqualTo("driver.c");
    assertThat(finding.path("line").asInt()).isEqualTo(50);
    assertThat(finding.path("title").asString())
        .contains("-EINVAL", "driver.c:50", "prog.c:20", "SIGBUS");
    assertThat(finding.path("explanation").asString())
        .contains("VM_SHARED", "VM_MAYWRITE", "whole VMA");
    assertThat(finding.path("advice").asString())
        .contains("MAP_SHARED", "single pages", "VM_MAYWRITE");
  }

  @Test
  void theSameRequestGivesTheSameBytesButForIdAndTime() {
    Map<String, Object> request =
        Map.of("files", question().files(), "include", List.of("events", "memory"));
    assertThat(withoutIdAndTime(run(request))).isEqualTo(withoutIdAndTime(run(request)));
  }

  private static String withoutIdAndTime(JsonNode answer) {
    return answer
        .toString()
        .replaceFirst("\"id\":\"[^\"]*\"", "")
        .replaceFirst("\"wallMillis\":\\d+", "");
  }

  @Test
  void everyFixOfTheFindingThatIsAnEditWorks() {
    for (JsonNode fix :
        run(question(), KernelVersion.V6_1).path("findings").path(0).path("fixes")) {
      Map<String, String> files = new LinkedHashMap<>(question().files());
      for (JsonNode edit : fix.path("edits")) {
        files.computeIfPresent(
            edit.path("file").asString(),
            (name, text) ->
                text.replace(edit.path("before").asString(), edit.path("after").asString()));
      }
      if (!fix.path("edits").isEmpty()) {
        JsonNode run = run(Map.of("files", files, "script", question().script().orElseThrow()));
        assertThat(run.path("console").path(2).path("output").asString())
            .as(fix.path("title").asString())
            .isEqualTo("Mapped memory is at 0x7ffff7fe9000\n[ffffffdd]\n");
        assertThat(run.path("findings")).isEmpty();
      }
    }
  }

  @Test
  void aMistakeInTheTextIsADiagnosticAtItsPlaceAndNothingRuns() {
    JsonNode run = program("int main(void)\n{\n\treturn missing(1) + wrong;\n}\n");
    assertThat(run.path("outcome").asString()).isEqualTo("build_failed");
    assertThat(run.path("console")).isEmpty();
    JsonNode error = first(run.path("build").path("diagnostics"), "error");
    assertThat(error.path("line").asInt()).isEqualTo(3);
    assertThat(error.path("column").asInt()).isEqualTo(29);
    assertThat(error.path("message").asString())
        .isEqualTo("‘wrong’ undeclared (first use in this function)");
  }

  private static JsonNode first(JsonNode diagnostics, String severity) {
    for (JsonNode d : diagnostics) {
      if (d.path("severity").asString().equals(severity)) {
        return d;
      }
    }
    throw new AssertionError("no " + severity + " in " + diagnostics);
  }

  @Test
  void programsWithoutEndAreNamedAndTheNextRunIsWell() {
    assertThat(program("int main(void) { for (;;) ; }").path("outcome").asString())
        .isIn("instruction_limit", "time_limit");
    assertThat(
            program("#include <stdio.h>\nint main(void) { for (;;) puts(\"more\"); }")
                .path("outcome")
                .asString())
        .isEqualTo("output_limit");
    assertThat(
            program("int f(int n) { return f(n + 1) + 1; }\nint main(void) { return f(0); }")
                .path("console")
                .path(0)
                .path("signal")
                .asString())
        .isEqualTo("SIGSEGV");
    assertThat(program("int main(void) { return 7; }").path("console").path(0).path("exit").asInt())
        .isEqualTo(7);
  }
}
