package dev.mmaplab.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The pages load in a real browser: nothing that the security policy forbids, no error of a script,
 * nothing wider than the screen.
 */
@WebTest
class PageLoadBrowserTest {
  private static final String WIDER =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";
  private static Chromium chromium;

  @LocalServerPort private int port;

  @BeforeAll
  static void launch() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private List<String> complaints(Page page) {
    List<String> complaints = new ArrayList<>();
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    return complaints;
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1920, LIGHT", "1920, DARK"})
  void theWorkbenchLoads(int width, ColorScheme scheme) {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);

      page.navigate("http://localhost:" + port + "/");
      page.waitForLoadState();

      assertThat(page.title()).contains("mmaplab");
      assertThat(complaints).isEmpty();
      assertThat(page.evaluate(WIDER)).isEqualTo(false);
    }
  }

  @Test
  void theApisDescriptionLoads() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      List<String> complaints = complaints(page);

      page.navigate("http://localhost:" + port + "/swagger-ui.html");
      page.getByText("Run files on a fresh computer").first().waitFor();

      assertThat(complaints).isEmpty();
    }
  }
}
