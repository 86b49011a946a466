package dev.mmaplab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What keeps work at the page from being lost, and says what went wrong. */
@Served
class WorkbenchBrowserTest {
  @Test
  void leadsFromAnErrorToItsLine(Student student) {
    student.replaces("prog.c", "return 0;", "return nothing;").runs();

    assertThat(student.tab("Console")).hasAttribute("aria-selected", "true");
    student.tab("driver.c").click();
    student.page().locator(".diagnostics .error a").first().click();

    assertThat(student.tab("prog.c")).hasAttribute("aria-selected", "true");
    assertThat(student.line()).isEqualTo("return nothing;");
    assertThat(student.page().locator(".cm-lint-marker-error")).hasCount(1);
    assertThat(student.page().locator(".cm-lintRange-error")).hasText("nothing");
  }

  @Test
  void showsAKeptRunAgain(Student student, Students.Room room) {
    student.replaces("prog.c", "Mapped memory is", "The memory is").runs();
    String address = student.page().url();

    Student other = room.seat(1280, 800, ColorScheme.LIGHT);
    other.opens(address.substring(address.indexOf("/runs/")));

    assertThat(other.tab("Why")).hasAttribute("aria-selected", "true");
    assertThat(other.console()).contains("Bus error (core dumped)");
    other.tab("prog.c").click();
    assertThat(other.page().locator(".cm-content")).containsText("The memory is at");
    assertThat(other.page().locator("#stale")).isHidden();
    other.tab("Picture").click();
    assertThat(other.page().locator(".page.faulted")).hasCount(1);
  }

  @Test
  void losesNothingThatWasTyped(Student student) {
    student.replaces("prog.c", "Mapping failed", "No mapping");
    student.page().waitForCondition(() -> kept(student).contains("No mapping"));

    student.opens("/");

    student.tab("prog.c").click();
    assertThat(student.page().locator(".cm-content")).containsText("No mapping");
    student.runs();
    student.replaces("prog.c", "No mapping", "None at all");
    student.page().waitForCondition(() -> kept(student).contains("None at all"));
    student.page().reload();
    student.page().locator("html[data-editor=on]").waitFor();
    student.tab("prog.c").click();
    assertThat(student.page().locator(".cm-content")).containsText("None at all");
    assertThat(student.page().locator("#stale")).isVisible();
  }

  private static String kept(Student student) {
    return (String) student.page().evaluate("JSON.stringify(localStorage)");
  }

  @Test
  void goesBackToTheExampleAndBackAgain(Student student) {
    student.replaces("prog.c", "Mapping failed", "No mapping");

    student.button("Reset").click();
    assertThat(student.page().locator("#problems")).containsText("The example is back.");
    student.tab("prog.c").click();
    assertThat(student.page().locator(".cm-content")).containsText("Mapping failed");

    student.button("Undo").click();
    student.tab("prog.c").click();
    assertThat(student.page().locator(".cm-content")).containsText("No mapping");
  }

  @Test
  void addsRenamesAndDeletesFiles(Student student) {
    Page page = student.page();
    student.button("Add a file").click();
    page.locator("#file-name").fill("../shared.h");
    student.button("OK").click();
    assertThat(page.locator("#name-problem")).containsText("A name has");
    page.locator("#file-name").fill("shared.h");
    page.locator("#file-name").press("Enter");
    assertThat(student.tab("shared.h")).hasAttribute("aria-selected", "true");
    page.keyboard().type("#define WORD \"shared\"");

    student.button("Rename this file").click();
    page.locator("#file-name").fill("words.h");
    page.locator("#file-name").press("Enter");
    assertThat(student.tab("words.h")).hasAttribute("aria-selected", "true");
    assertThat(page.locator(".cm-content")).containsText("#define WORD");

    student.button("Delete this file").click();
    assertThat(student.tab("words.h")).hasCount(0);
    student.button("Undo").click();
    assertThat(page.locator(".cm-content")).containsText("#define WORD");
    assertThat(student.tab("words.h")).hasCount(1);
  }

  @Test
  void runsWhatTheScriptSaysOnTheChosenKernel(Student student) {
    student.page().locator("#kernel").selectOption("6.12");
    student.tab("script").click();
    student.page().locator(".cm-content").click();
    student.page().keyboard().press("Control+a");
    student.page().keyboard().insertText("echo one two\ncat /nothing\n");
    student.runs();

    assertThat(student.console()).contains("# echo one two\none two\n# cat /nothing\n", "[exit 1]");
    assertThat(student.page().locator(".usage")).containsText("Linux 6.12");
  }

  @Test
  void saysInWordsWhyARunWasRefused(Student student) {
    student
        .page()
        .route(
            "**/api/v1/runs",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(429)
                        .setHeaders(Map.of("Retry-After", "7"))
                        .setContentType("application/problem+json")
                        .setBody("{\"title\": \"Too many\"}")));
    student.page().locator("#run").click();
    assertThat(student.page().locator("#problems")).containsText("Try again in 7 s.");

    student.page().unroute("**/api/v1/runs");
    student.page().route("**/api/v1/runs", Route::abort);
    student.page().locator("#run").click();
    assertThat(student.page().locator("#problems")).containsText("The server does not answer.");
    student.page().unroute("**/api/v1/runs");
    student.forgetsComplaints();

    student.runs();
    assertThat(student.page().locator("#problems")).isHidden();
  }

  @Test
  void canBeCancelled(Student student) {
    student.page().route("**/api/v1/runs", route -> {});
    student.page().locator("#run").click();
    assertThat(student.page().locator("#progress")).hasText("Building and running…");

    student.button("Cancel").click();

    assertThat(student.page().locator("#progress")).hasText("Cancelled");
    assertThat(student.page().locator("#run")).isEnabled();
    student.forgetsComplaints();
  }

  @Test
  void remembersTheTheme(Student student) {
    student.button("Theme: system").click();
    student.button("Theme: light").click();
    assertThat(student.page().locator("html")).hasAttribute("data-theme", "dark");

    student.opens("/");

    assertThat(student.page().locator("html")).hasAttribute("data-theme", "dark");
    assertThat(student.page().locator("body")).hasCSS("background-color", "rgb(20, 23, 28)");
  }

  @Test
  void worksWithoutScripts(Students.Room room) {
    Student student = room.seat(Students.Room.options().setJavaScriptEnabled(false));
    student.visits("/");
    student.page().locator("#run").click();

    assertThat(student.page()).hasURL(Pattern.compile(".*/runs/\\w+#result"));
    assertThat(student.page().locator("#console")).containsText("Bus error (core dumped)");
    assertThat(student.page().locator("#why")).containsText("remap_pfn_range returned -EINVAL");
    assertThat(student.page().locator("textarea").first()).containsText("MODULE_LICENSE");
  }

  @Test
  void saysWhatIsNotThere(Students.Room room) {
    Student student = room.seat(360, 700, ColorScheme.DARK);
    student.visits("/nothing");

    assertThat(student.page().locator("h1")).hasText("There is nothing here");
    assertThat(student.scrollsSideways()).isFalse();
    student.forgetsComplaints();
    student.link("To the workbench").click();
    assertThat(student.page().locator("#run")).isVisible();
  }
}
