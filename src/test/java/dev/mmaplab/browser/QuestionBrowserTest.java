package dev.mmaplab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A student with the question the product was made for: why a bus error? */
@Served
class QuestionBrowserTest {
  private static final String CALL =
      "remap_pfn_range(vma, vma->vm_start + i, pfn, PAGE_SIZE, vma->vm_page_prot);";

  @Test
  void seesTheDeathAndItsCause(Student student) {
    student.runs();

    assertThat(student.tab("Why")).hasAttribute("aria-selected", "true");
    assertThat(student.page().locator("[data-finding=remap-cow-partial] h2"))
        .containsText("remap_pfn_range returned -EINVAL at driver.c:50");
    assertThat(student.page().locator("#announce")).containsText("1 finding");
    assertThat(student.console())
        .contains(
            "# ./prog\n"
                + "Mapped memory is at 0x7ffff7fe9000\n"
                + "Bus error (core dumped)\n"
                + "# rmmod driver");
  }

  @Test
  void goesFromTheFindingToTheLine(Student student) {
    student.runs();
    student.tab("prog.c").click();

    student.page().locator("[data-finding=remap-cow-partial] h2 a").click();

    assertThat(student.tab("driver.c")).hasAttribute("aria-selected", "true");
    assertThat(student.line()).isEqualTo(CALL);
    assertThat(student.page().locator(".flashed")).hasText(CALL);
  }

  @Test
  void goesFromTheDeathToTheAccess(Student student) {
    student.runs();
    student.tab("Console").click();

    student.link("Bus error (core dumped)").click();

    assertThat(student.tab("prog.c")).hasAttribute("aria-selected", "true");
    assertThat(student.line()).contains("((char*)mapped_memory)[0]");
  }

  @Test
  void seesWhereThePageTableIsEmpty(Student student) {
    student.runs();
    student.tab("Picture").click();

    Locator picture = student.page().locator("svg.picture");
    assertThat(picture.locator(".page")).hasCount(16);
    assertThat(picture.locator(".page.faulted")).hasCount(1);
    assertThat(picture.locator(".page.absent")).hasCount(15);
    assertThat(student.page().locator(".story"))
        .hasText(
            "Page 0 of /dev/maps0 at 0x7ffff7fe9000: no page table entry. prog.c:20 read it:"
                + " SIGBUS. 0 of 16 pages are mapped.");
  }

  @Test
  void changesTheMappingAndSeesSixteenPages(Student student) {
    student.replaces("prog.c", "MAP_PRIVATE", "MAP_SHARED").runs();

    assertThat(student.console()).contains("[ffffffdd]");
    student.tab("Picture").click();
    Locator picture = student.page().locator("svg.picture");
    assertThat(picture.locator(".page.mapped")).hasCount(16);
    assertThat(picture.locator(".held")).hasCount(16);
    picture.locator(".page").nth(3).click();
    assertThat(student.page().locator(".story"))
        .containsText("the 4th page of vmalloc_area (read-only, cached).");
    assertThat(picture.locator("[role=button].lit")).hasCount(3);
  }

  @Test
  void triesTheFix(Student student) {
    student.runs();

    student.page().locator(".fix button").first().click();

    assertThat(student.tab("prog.c")).hasAttribute("aria-selected", "true");
    assertThat(student.line()).contains("MAP_SHARED");
    assertThat(student.page().locator("#stale")).isVisible();
    student.runs();
    assertThat(student.console()).contains("[ffffffdd]");
    assertThat(student.page().locator("#stale")).isHidden();
  }

  @Test
  void takesTheFixOfTheDriverToo(Student student) {
    student.runs();

    student.page().locator(".fix button").nth(1).click();

    assertThat(student.line()).isEqualTo("vma->vm_flags &= ~VM_MAYWRITE;");
  }

  @Test
  void followsTheEvents(Student student) {
    student.runs();
    student.tab("Timeline").click();

    Locator deadly = student.page().locator(".event.deadly");
    assertThat(deadly).hasCount(2);
    assertThat(student.page().locator(".events")).containsText("remap_pfn_range of 1 page");
    deadly.first().getByRole(AriaRole.BUTTON).click();
    assertThat(student.tab("Picture")).hasAttribute("aria-selected", "true");
    assertThat(student.page().locator(".page.faulted")).hasAttribute("aria-pressed", "true");
  }
}
