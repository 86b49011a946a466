package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mmaplab.kernel.KernelVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** {@code /api/v1/runs} as a script outside meets it. */
@WebTest
class RunApiTest {
  private static final String RUNS = "/api/v1/runs";

  @Autowired private FakeEngine engine;
  private final Http http;

  RunApiTest(@LocalServerPort int port) {
    http = new Http(port);
  }

  @BeforeEach
  void calm() {
    engine.says(Runs.completed("hello\n"));
  }

  @Test
  void runsWhatItIsGiven() {
    Http.Answer answer =
        http.post(
            RUNS,
            """
            {"kernel": "6.12", "files": {"b.c": "two", "a.c": "one"}, "script": "./a", "stdin": "in"}\
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    assertThat(engine.asked().kernel()).isEqualTo(KernelVersion.V6_12);
    assertThat(engine.asked().files().keySet()).containsExactly("b.c", "a.c");
    assertThat(engine.asked().files()).containsEntry("a.c", "one");
    assertThat(engine.asked().script()).contains("./a");
    assertThat(engine.asked().stdin()).isEqualTo("in");
    assertThat(answer.json().path("kernel").asString()).isEqualTo("6.12");
    assertThat(answer.json().path("id").asString()).hasSize(26);
  }

  @Test
  void takesTheOldestKernelAndNoScriptIfNoneIsNamed() {
    http.post(RUNS, "{\"files\": {\"a.c\": \"\"}, \"script\": null}");

    assertThat(engine.asked().kernel()).isEqualTo(KernelVersion.V6_1);
    assertThat(engine.asked().script()).isEmpty();
  }

  @Test
  void answersAsTheContractSays() {
    engine.says(Runs.busError(), Runs.finding());

    JsonNode run =
        http.post(RUNS, "{\"files\": {\"a.c\": \"\"}, \"include\": [\"events\", \"memory\"]}")
            .json();

    assertThat(run.path("outcome").asString()).isEqualTo("completed");
    assertThat(run.path("build"))
        .hasToString(
            """
            {"ok":true,"diagnostics":[{"file":"driver.c","line":42,"column":15,"severity":"warning",\
            "message":"unused variable ‘start’ [-Wunused-variable]"}]}\
            """);
    assertThat(run.path("console"))
        .hasToString(
            """
            [{"command":"insmod driver.ko","output":"","exit":0},\
            {"command":"./prog","output":"Mapped memory is at 0x7ffff7fe9000\\n","signal":"SIGBUS"}]\
            """);
    assertThat(run.path("dmesg")).hasToString("[\"maps: loaded\"]");
    assertThat(run.path("findings").path(0))
        .hasToString(
            """
            {"id":"remap-cow-partial","severity":"error","title":"remap_pfn_range returned -EINVAL at driver.c:52",\
            "explanation":"The mapping is copy-on-write.","advice":"Map it shared.","file":"driver.c","line":52,"column":1,\
            "events":[0,1],"steps":[{"file":"driver.c","line":52,"text":"remap_pfn_range returned -EINVAL"}],\
            "fixes":[{"title":"MAP_SHARED","edits":[{"file":"prog.c","line":14,"before":"MAP_PRIVATE","after":"MAP_SHARED"}]}]}\
            """);
    assertThat(run.path("limits"))
        .hasToString(
            "{\"instructions\":48211,\"memoryBytes\":1310720,\"outputBytes\":212,\"wallMillis\":3}");
    assertThat(run.has("unsupported")).isFalse();
  }

  @Test
  void showsEventsWithTheirOwnFields() {
    engine.says(Runs.busError());

    JsonNode events =
        http.post(RUNS, "{\"files\": {\"a.c\": \"\"}, \"include\": [\"events\"]}")
            .json()
            .path("events");

    assertThat(events.path(0))
        .hasToString(
            """
            {"event":0,"type":"range-mapped","pid":2,"file":"driver.c","line":52,"column":1,"function":"remap_pfn_range",\
            "vmaStart":"0x7ffff7fe9000","vmaEnd":"0x7ffff7ff9000","vmFlags":"0x71","address":"0x7ffff7fe9000","pfn":4711,\
            "size":4096,"result":-22,"resultUsed":false}\
            """);
    assertThat(events.path(1))
        .hasToString(
            """
            {"event":1,"type":"signal","pid":2,"signal":"SIGBUS","code":"BUS_ADRERR","address":"0x7ffff7fe9000",\
            "handled":false}\
            """);
  }

  @Test
  void showsMemory() {
    engine.says(Runs.busError());

    JsonNode memory =
        http.post(RUNS, "{\"files\": {\"a.c\": \"\"}, \"include\": [\"memory\"]}")
            .json()
            .path("memory");

    assertThat(memory.path(0))
        .hasToString(
            """
            {"moment":"./prog ended","pid":2,"process":"./prog","vmas":[{"start":"0x7ffff7fe9000","end":"0x7ffff7ff9000",\
            "perms":"r--p","flags":["READ"],"offset":0,"path":"/dev/maps0","device":true,"ptes":[{"page":3,"pfn":4711,\
            "present":true,"write":false,"user":true,"accessed":true,"dirty":false,"special":true,"noExecute":true,\
            "cache":"WB"}]}],"frames":[{"pfn":4711,"owner":"vmalloc","count":1,"reserved":true,"head":"ddcc0001"}],\
            "allocations":[{"allocator":"vmalloc","address":"0xffffc90000005000","size":65536,"variable":"vmalloc_area",\
            "file":"driver.c","line":52,"column":1,"pfns":[4711]}],"fault":{"address":"0x7ffff7fe9000","access":"read",\
            "signal":"SIGBUS","file":"prog.c","line":19,"column":16}}\
            """);
  }

  @Test
  void leavesOutWhatWasNotAskedFor() {
    engine.says(Runs.busError());

    JsonNode run = http.post(RUNS, "{\"files\": {\"a.c\": \"\"}}").json();

    assertThat(run.has("events")).isFalse();
    assertThat(run.has("memory")).isFalse();
  }

  @Test
  void namesWhatIsNotSimulated() {
    engine.says(Runs.unsupported());

    JsonNode run = http.post(RUNS, "{\"files\": {\"a.c\": \"\"}}").json();

    assertThat(run.path("outcome").asString()).isEqualTo("unsupported");
    assertThat(run.path("unsupported"))
        .hasToString(
            """
            [{"name":"dma_map_sg","file":"driver.c","line":88,"message":"dma_map_sg is not simulated (driver.c:88)"}]\
            """);
  }

  @Test
  void keepsARunAsItWasAnswered() {
    engine.says(Runs.busError(), Runs.finding());
    JsonNode answered =
        http.post(RUNS, "{\"files\": {\"a.c\": \"\"}, \"include\": [\"events\", \"memory\"]}")
            .json();
    String id = answered.path("id").asString();

    assertThat(http.get(RUNS + "/" + id + "?include=events,memory").json()).isEqualTo(answered);
    assertThat(http.get(RUNS + "/" + id).json().has("events")).isFalse();
    assertThat(http.get(RUNS + "/" + id + "?include=memory").json().has("memory")).isTrue();
    assertThat(http.get(RUNS + "/" + id + "?include=secrets").status()).isEqualTo(422);
  }

  @Test
  void compilesADriverConfigurationInstead() {
    Http.Answer answer =
        http.post(
            RUNS,
            """
            {"driver": {"buffer": {"allocator": "vmalloc", "pages": 16}, "mmap": {"strategy": "fault"}},
             "files": {"prog.c": "p"}}\
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(engine.asked().files().keySet()).containsExactly("driver.c", "prog.c");
    assertThat(engine.asked().files().get("driver.c")).contains("MODULE_LICENSE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                        | files
          {"files": {}}                                             | files
          {"files": 3}                                              | files
          {"files": {"a.c": 3}}                                     | files.a.c
          {"files": {"a.c": null}}                                  | files.a.c
          {"files": {"a/b.c": ""}}                                  | files.a/b.c
          {"files": {"..": ""}}                                     | files...
          {"files": {"": ""}}                                       | files.
          {"files": {"-a.c": ""}}                                   | files.-a.c
          {"files": {"a.c": ""}, "kernel": "5.4"}                   | kernel
          {"files": {"a.c": ""}, "kernel": 6.1}                     | kernel
          {"files": {"a.c": ""}, "script": ["./a"]}                 | script
          {"files": {"a.c": ""}, "include": "events"}               | include
          {"files": {"a.c": ""}, "include": ["pictures"]}           | include
          {"files": {"driver.c": ""}, "driver": {"buffer": {"allocator": "kmalloc"}, "mmap": {"strategy": "remap_whole"}}} | driver
          {"driver": {"buffer": {"allocator": "malloc"}, "mmap": {"strategy": "fault"}}}            | driver.buffer.allocator
          {"driver": {"buffer": {"allocator": "vmalloc", "pages": "x"}, "mmap": {}}}                | driver.buffer.pages
          {"driver": {"buffer": {"allocator": "vmalloc", "pages": 0}, "mmap": {"strategy": "fault"}}} | driver.buffer.pages
          {"driver": {"buffer": {"allocator": "vmalloc"}, "mmap": {"strategy": "remap_whole"}}}      | driver.mmap.strategy
          """)
  void refusesFieldsThatCannotBe(String body, String field) {
    Http.Answer answer = http.post(RUNS, body);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    JsonNode problem = answer.json();
    assertThat(problem.path("errors").path(0).path("field").asString())
        .isEqualTo(field == null ? "files." : field);
    assertThat(problem.path("errors").path(0).path("message").asString()).isNotBlank();
    assertThat(problem.path("type").asString()).isEqualTo("urn:mmaplab:problem:invalid-field");
    assertThat(problem.path("title").asString()).isNotBlank();
    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.path("detail").asString()).isNotBlank();
  }

  @Test
  void namesEveryFieldThatCannotBe() {
    JsonNode errors =
        http.post(RUNS, "{\"kernel\": \"1\", \"files\": {\"a b\": \"\"}, \"include\": [null]}")
            .json()
            .path("errors");

    assertThat(errors.findValuesAsString("field"))
        .containsExactly("kernel", "files.a b", "include");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"files": {"a.c": "x} | Line 1, column 2
          {"files": {,}}        | Line 1, column 12
          nonsense              | Line 1, column 1
          []                    | Line 1, column 1
          {"files": {"a.c": "", "a.c": ""}} | Line 1, column 2
          {} {}                 | Line 1, column 4
          """)
  void saysWhereJsonIsMalformed(String body, String place) {
    Http.Answer answer = http.post(RUNS, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json().path("detail").asString()).startsWith(place);
  }

  @Test
  void refusesABodyThatIsNone() {
    assertThat(http.post(RUNS, "").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesMoreThanAMebibyte(boolean chunked) {
    String body = "{\"files\": {\"a.c\": \"" + "x".repeat(1 << 20) + "\"}}";

    Http.Answer answer = chunked ? http.postChunked(RUNS, body) : http.post(RUNS, body);

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void takesAlmostAMebibyte() {
    String text = "x".repeat((1 << 20) - 100);

    assertThat(http.postChunked(RUNS, "{\"files\": {\"a.c\": \"" + text + "\"}}").status())
        .isEqualTo(200);
  }

  @Test
  void answersEveryOtherMistakeAsAProblem() {
    Http.Answer text =
        http.send(
            http.to(RUNS)
                .header("Content-Type", "text/plain")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));
    Http.Answer deleted = http.send(http.to(RUNS).DELETE());
    Http.Answer unknown = http.get("/api/v1/nothing");
    Http.Answer noRun = http.get(RUNS + "/01JD3V6C2X8W4M9Q0T5R7Y1ZAB");

    assertThat(text.status()).isEqualTo(415);
    assertThat(deleted.status()).isEqualTo(405);
    assertThat(deleted.header("Allow")).contains("POST");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(noRun.status()).isEqualTo(404);
    assertThat(java.util.List.of(text, deleted, unknown, noRun))
        .allSatisfy(
            answer -> {
              assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
              assertThat(answer.json().path("status").asInt()).isEqualTo(answer.status());
              assertThat(answer.json().path("type").asString()).isNotBlank();
              assertThat(answer.json().path("title").asString()).isNotBlank();
              assertThat(answer.json().path("detail").asString()).isNotBlank();
            });
  }

  @Test
  void tellsNothingOfItsInsidesWhenItBreaks() {
    engine.breaksWith(new IllegalStateException("secret"));

    Http.Answer answer = http.post(RUNS, "{\"files\": {\"a.c\": \"\"}}");

    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("secret", "Exception", "dev.mmaplab");
    assertThat(answer.json().path("reference").asString()).hasSize(36);
    engine.says(Runs.completed(""));
    assertThat(http.post(RUNS, "{\"files\": {\"a.c\": \"\"}}").status()).isEqualTo(200);
  }

  @Test
  void writesTheSourceOfAConfiguration() {
    Http.Answer answer =
        http.post(
            "/api/v1/driver-configurations/source",
            """
            {"device": "maps0", "major": 42,
             "buffer": {"allocator": "vmalloc", "pages": 16, "reserved": true, "fill": {"everyPage": "ddccbbaa"}},
             "mmap": {"strategy": "remap_each_page", "checkReturn": false, "checkSize": true, "checkOffset": false,
                      "cache": "cached", "flags": ["VM_DONTEXPAND"], "clearMayWrite": false, "refuse": ["VM_EXEC"],
                      "capability": null},
             "vmOps": {"countOpens": false}}\
            """);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("file").asString()).isEqualTo("driver.c");
    assertThat(answer.json().path("source").asString())
        .contains("#define maps0_MAJOR 42", "vmalloc(maps0_SIZE)", "VM_DONTEXPAND", "VM_EXEC");
  }

  @Test
  void refusesAConfigurationThatFitsNot() {
    Http.Answer answer =
        http.post(
            "/api/v1/driver-configurations/source",
            "{\"buffer\": {\"allocator\": \"mmio\"}, \"mmap\": {\"strategy\": \"fault\"}}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("errors").path(0).path("field").asString())
        .isEqualTo("mmap.strategy");
  }

  @Test
  void describesItself() {
    JsonNode api = http.get("/v3/api-docs").json();

    assertThat(api.path("paths").propertyNames())
        .containsExactlyInAnyOrder(
            "/api/v1/runs", "/api/v1/runs/{id}", "/api/v1/driver-configurations/source");
    JsonNode post = api.path("paths").path("/api/v1/runs").path("post");
    assertThat(post.path("responses").propertyNames())
        .contains("200", "400", "401", "413", "422", "429");
    assertThat(
            post.path("requestBody")
                .path("content")
                .path("application/json")
                .path("examples")
                .isEmpty())
        .isFalse();
    JsonNode run = api.path("components").path("schemas").path("Run").path("properties");
    assertThat(run.propertyNames())
        .contains("id", "outcome", "console", "dmesg", "findings", "limits", "events", "memory");
    assertThat(http.get("/swagger-ui/index.html").status()).isEqualTo(200);
  }
}
