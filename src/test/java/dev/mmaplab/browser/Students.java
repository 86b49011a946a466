package dev.mmaplab.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Seats students at browsers, and asks after each test whether their browsers complained: a script
 * error or something the page's security policy forbids fails the test.
 */
final class Students implements ParameterResolver, AfterEachCallback {
  private static final Namespace ALL = Namespace.create(Students.class);

  /** Seats a student at a screen of a test's choice. */
  static final class Room {
    private final Browser browser;
    private final String address;
    private final List<Student> seated = new ArrayList<>();

    private Room(Browser browser, String address) {
      this.browser = browser;
      this.address = address;
    }

    Student seat(int width, int height, ColorScheme scheme) {
      return seat(options().setViewportSize(width, height).setColorScheme(scheme));
    }

    Student seat(NewContextOptions options) {
      Student student = new Student(browser.newContext(options), address);
      seated.add(student);
      return student;
    }

    static NewContextOptions options() {
      return new NewContextOptions().setViewportSize(1280, 800);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Student.class || type == Room.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Room room = room(test);
    return parameter.getParameter().getType() == Room.class
        ? room
        : room.seat(Room.options()).opens("/");
  }

  private static Room room(ExtensionContext test) {
    Chromium chromium =
        test.getRoot()
            .getStore(ALL)
            .computeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    int port =
        SpringExtension.getApplicationContext(test)
            .getEnvironment()
            .getRequiredProperty("local.server.port", Integer.class);
    return test.getStore(ALL)
        .computeIfAbsent(
            Room.class,
            key -> new Room(chromium.browser(), "http://localhost:" + port),
            Room.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    for (Student student : room(test).seated) {
      List<String> complaints = student.complaints();
      student.close();
      assertThat(complaints).as("what the browser complained about").isEmpty();
    }
  }
}
