package dev.mmaplab.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser: the machine's Chromium or, where there is none, the one that npm brought. Nothing
 * is downloaded for it.
 */
final class Chromium implements AutoCloseable {
  private final Playwright playwright;
  private final Browser browser;

  Chromium() {
    JsonNode chosen = chosen();
    Map<String, String> environment = new HashMap<>(System.getenv());
    chosen
        .path("env")
        .properties()
        .forEach(e -> environment.put(e.getKey(), e.getValue().asString()));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    List<String> arguments = chosen.path("args").valueStream().map(JsonNode::asString).toList();
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of(chosen.path("path").asString()))
                    .setArgs(arguments)
                    .setEnv(environment));
  }

  Browser browser() {
    return browser;
  }

  private static JsonNode chosen() {
    try {
      Process node =
          new ProcessBuilder("node", "frontend/chromium.mjs")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (node.waitFor() != 0) {
        throw new IllegalStateException("frontend/chromium.mjs found no browser: " + said);
      }
      return JsonMapper.shared().readTree(said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
