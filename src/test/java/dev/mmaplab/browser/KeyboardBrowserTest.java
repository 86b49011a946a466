package dev.mmaplab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A student without a mouse. */
@Served
class KeyboardBrowserTest {
  @Test
  void runsReadsAndLooks(Student student) {
    Keyboard keys = student.page().keyboard();
    String before = student.page().url();
    Locator focused = student.page().locator(":focus");

    keys.press("Tab");
    assertThat(focused).hasText("Skip to the editor");
    keys.press("F6");
    assertThat(focused).hasClass(Pattern.compile("cm-content"));
    keys.press("Control+Enter");
    student.awaitsRun(before);
    assertThat(focused).hasClass(Pattern.compile("cm-content"));

    keys.press("F6");
    assertThat(focused).hasId("tab-why");
    keys.press("ArrowRight");
    assertThat(focused).hasId("tab-picture");
    assertThat(student.tab("Picture")).hasAttribute("aria-selected", "true");
    assertThat(student.tab("Why")).hasAttribute("tabindex", "-1");
    keys.press("ArrowLeft");
    keys.press("Tab");
    assertThat(focused).hasClass("cause");
    keys.press("Enter");
    assertThat(student.line()).startsWith("remap_pfn_range");
  }

  @Test
  void walksThroughThePicture(Student student) {
    student.replaces("prog.c", "MAP_PRIVATE", "MAP_SHARED").runs();
    student.tab("Picture").click();
    Keyboard keys = student.page().keyboard();
    Locator focused = student.page().locator(":focus");
    Locator story = student.page().locator(".story");

    student.button("As a table").focus();
    keys.press("Tab");
    assertThat(story).containsText("Page 0 of /dev/maps0");
    keys.press("ArrowDown");
    assertThat(story).containsText("Page 1 of /dev/maps0 at 0x7ffff7fea000");
    keys.press("ArrowRight");
    assertThat(story).containsText("the 2nd page of vmalloc_area, count");
    keys.press("ArrowRight");
    assertThat(story).containsText("Page 1 of vmalloc_area lies in frame");
    assertThat(focused).hasAttribute("aria-pressed", "true");
    keys.press("End");
    assertThat(story).containsText("Page 15 of vmalloc_area");
    keys.press("Escape");
    assertThat(story).hasText("16 of 16 pages are mapped.");
  }

  @Test
  void leavesTheEditor(Student student) {
    student.page().locator(".cm-content").click();
    student.page().keyboard().press("Escape");
    student.page().keyboard().press("Tab");

    assertThat(student.page().locator(":focus")).hasId("splitter");
    double before = width(student);
    student.page().keyboard().press("ArrowLeft");
    assertThat(width(student)).isLessThan(before);
  }

  private static double width(Student student) {
    return student.page().locator("#editor").boundingBox().width;
  }

  @Test
  void readsThePictureAsATable(Student student) {
    student.runs();
    student.tab("Picture").click();
    student.button("As a table").press("Enter");

    assertThat(student.page().locator(".as-table tbody tr")).hasCount(16);
    assertThat(student.page().locator(".as-table")).containsText("not present");
  }
}
