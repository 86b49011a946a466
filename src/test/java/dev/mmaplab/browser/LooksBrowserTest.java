package dev.mmaplab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on screens of many sizes, by day and by night. */
@Served
class LooksBrowserTest {
  private static final int HEIGHT = 800;

  @ParameterizedTest
  @CsvSource({
    "360, LIGHT",
    "360, DARK",
    "720, LIGHT",
    "1000, LIGHT",
    "1000, DARK",
    "1440, LIGHT",
    "1440, DARK",
    "1920, LIGHT",
    "1920, DARK"
  })
  void fitsTheScreen(int width, ColorScheme scheme, Students.Room room) {
    Student student = room.seat(width, HEIGHT, scheme).opens("/");
    String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-";
    student.photographs(name + "start");
    fits(student);

    student.runs();
    for (String tab : List.of("Console", "Why", "Picture", "Timeline", "Log")) {
      student.tab(tab).click();
      student.photographs(name + tab.toLowerCase(Locale.ROOT));
      fits(student);
    }
  }

  private static void fits(Student student) {
    assertThat(student.scrollsSideways()).isFalse();
    assertThat(
            student.page().evaluate("document.documentElement.scrollHeight <= window.innerHeight"))
        .as("panes scroll, the page does not")
        .isEqualTo(true);
  }

  @Test
  void showsOnePaneAtATimeOnAPhone(Students.Room room) {
    Student student = room.seat(360, HEIGHT, ColorScheme.LIGHT).opens("/");
    assertThat(student.page().locator("#editor")).isVisible();
    assertThat(student.page().locator("#result")).isHidden();

    student.runs();
    assertThat(student.page().locator("#editor")).isHidden();
    assertThat(student.page().locator("#result")).isVisible();

    student.page().locator("[data-finding] h2 a").click();
    assertThat(student.page().locator("#editor")).isVisible();
    assertThat(student.line()).startsWith("remap_pfn_range");

    student.tab("About").click();
    assertThat(student.page().locator("#about p").first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource({"360", "1000", "1920"})
  void drawsSixteenPagesWhole(int width, Students.Room room) {
    Student student = room.seat(width, HEIGHT, ColorScheme.LIGHT).opens("/");
    student.runs();
    student.tab("Picture").click();

    assertThat(student.page().locator("svg.picture .page")).hasCount(16);
    assertThat(
            student
                .page()
                .evaluate(
                    """
                    () => {
                      const svg = document.querySelector("svg.picture").getBoundingClientRect();
                      const texts = [...document.querySelectorAll("svg.picture text")];
                      const boxes = texts.map((text) => text.getBoundingClientRect());
                      const outside = (box) => box.left < svg.left - 1 || box.right > svg.right + 1;
                      const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
                      return texts.filter((text, i) => outside(boxes[i]) || boxes.some((box, j) => j > i && meet(boxes[i], box)))
                          .map((text) => text.textContent);
                    }
                    """))
        .as("texts that are cut off or lie over each other")
        .isEqualTo(List.of());
  }

  @Test
  void doesNotJumpWhileItLoads(Students.Room room) {
    Student student = room.seat(1280, HEIGHT, ColorScheme.LIGHT);
    student
        .page()
        .addInitScript(
            "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((e) =>"
                + " (window.shift += e.value))).observe({ type: 'layout-shift', buffered: true"
                + " });");
    student.opens("/");

    assertThat(((Number) student.page().evaluate("window.shift")).doubleValue()).isLessThan(0.02);
  }

  @Test
  void keepsStillForWhoeverWantsThat(Students.Room room) {
    Student student =
        room.seat(Students.Room.options().setReducedMotion(ReducedMotion.REDUCE)).opens("/");
    student.page().route("**/api/v1/runs", route -> {});
    student.page().locator("#run").click();
    assertThat(student.page().locator("#progress-line")).isVisible();

    assertThat(
            student
                .page()
                .evaluate("document.getAnimations().filter(a => a.playState === 'running').length"))
        .isEqualTo(0);
    student.forgetsComplaints();
  }
}
