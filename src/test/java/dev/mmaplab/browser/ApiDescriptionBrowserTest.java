package dev.mmaplab.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The page about the REST contract loads within the security policy. */
@Served
class ApiDescriptionBrowserTest {
  @Test
  void loads(Students.Room room) {
    Student student = room.seat(1280, 800, ColorScheme.LIGHT);
    student.visits("/swagger-ui.html");

    assertThat(student.page().getByText("Run files on a fresh computer").first()).isVisible();
  }
}
