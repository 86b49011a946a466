package dev.mmaplab.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a browser without scripts meets them. */
@WebTest
class PagesTest {
  @Autowired private FakeEngine engine;
  private final Http http;

  PagesTest(@LocalServerPort int port) {
    http = new Http(port);
  }

  @BeforeEach
  void calm() {
    engine.says(Runs.completed("hello </script> <b>&amp;\n"));
  }

  private static String form(String... pairs) {
    StringBuilder form = new StringBuilder("kernel=6.12");
    for (int i = 0; i < pairs.length; i += 2) {
      form.append('&').append(pairs[i]).append('=').append(encode(pairs[i + 1], UTF_8));
    }
    return form.toString();
  }

  @Test
  void startsWithTheQuestion() {
    Http.Answer page = http.get("/");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("driver.c", "prog.c", "vmalloc_area", "insmod driver.ko");
    assertThat(page.body()).doesNotContain("id=\"run-data\"");
  }

  @Test
  void runsAFormAndShowsWhatCameOfIt() {
    Http.Answer posted =
        http.postForm(
            "/",
            form(
                "fileName",
                "a.c",
                "fileText",
                "int a,\r\n b;",
                "fileName",
                "",
                "fileText",
                "",
                "script",
                "./a\r\n"));

    assertThat(posted.status()).isEqualTo(303);
    assertThat(engine.asked().files()).containsOnlyKeys("a.c");
    assertThat(engine.asked().files()).containsEntry("a.c", "int a,\n b;");
    assertThat(engine.asked().script()).contains("./a\n");
    Http.Answer page = http.get(posted.header("Location"));
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("hello &lt;/script&gt; &lt;b&gt;&amp;amp;");
    assertThat(page.body()).doesNotContain("hello </script>");
  }

  @Test
  void carriesTheWholeAnswerForScripts() {
    String location =
        http.postForm("/", form("fileName", "a.c", "fileText", "")).header("Location");
    Matcher data =
        Pattern.compile("id=\"run-data\"[^>]*>(.*?)</script>", Pattern.DOTALL)
            .matcher(http.get(location).body());

    assertThat(data.find()).isTrue();
    JsonNode embedded = JsonMapper.shared().readTree(data.group(1));
    assertThat(embedded)
        .isEqualTo(http.get("/api/v1" + location + "?include=events,memory").json());
  }

  @Test
  void saysWhatIsWrongWithAFormAndKeepsTheText() {
    Http.Answer page = http.postForm("/", form("fileName", "../a.c", "fileText", "int kept_text;"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("is not a plain file name", "int kept_text;");
  }

  @Test
  void refusesAFormOfMoreThanAMebibyte() {
    Http.Answer page =
        http.postForm("/", form("fileName", "a.c", "fileText", "x".repeat((1 << 20) + 1)));

    assertThat(page.status()).isEqualTo(413);
  }

  @Test
  void hasPagesForWhatIsNotThere() {
    Http.Answer page = http.get("/nothing");
    Http.Answer run = http.get("/runs/01JD3V6C2X8W4M9Q0T5R7Y1ZAB");
    Http.Answer method = http.send(http.to("/").DELETE());

    assertThat(page.status()).isEqualTo(404);
    assertThat(run.status()).isEqualTo(404);
    assertThat(method.status()).isEqualTo(405);
    assertThat(java.util.List.of(page, run, method))
        .allSatisfy(
            answer -> {
              assertThat(answer.header("Content-Type")).startsWith("text/html");
              assertThat(answer.body())
                  .contains("href=\"/\"")
                  .doesNotContain("Whitelabel", "Exception");
            });
  }

  @Test
  void trustsOnlyItself() {
    Http.Answer page = http.get("/");

    assertThat(page.header("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-")
        .contains("frame-ancestors 'none'")
        .isNotEqualTo(http.get("/").header("Content-Security-Policy"));
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isNotBlank();
    assertThat(page.header("Permissions-Policy")).isNotBlank();
  }

  @Test
  void letsBrowsersKeepItsFiles() {
    Matcher script = Pattern.compile("src=\"(/assets/[^\"]+\\.js)\"").matcher(http.get("/").body());

    assertThat(script.find()).isTrue();
    Http.Answer file = http.get(script.group(1));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Cache-Control")).contains("max-age=31536000", "immutable");
    assertThat(http.get("/assets/nothing.js").status()).isEqualTo(404);
  }

  @Test
  void sendsCompressed() {
    Http.Answer page = http.send(http.to("/").header("Accept-Encoding", "gzip"));

    assertThat(page.header("Content-Encoding")).isEqualTo("gzip");
  }

  @Test
  void saysThatItIsWell() {
    assertThat(http.get("/actuator/health").json().path("status").asString()).isEqualTo("UP");
    assertThat(http.get("/actuator/env").status()).isEqualTo(404);
  }
}
