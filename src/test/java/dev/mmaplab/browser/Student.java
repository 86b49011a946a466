package dev.mmaplab.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser who works with the page as people do: by what it shows and how it is
 * called.
 */
final class Student implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final BrowserContext context;
  private final String address;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Student(BrowserContext context, String address) {
    this.context = context;
    this.address = address;
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
  }

  Page page() {
    return page;
  }

  List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** For tests in which the browser is meant to complain. */
  void forgetsComplaints() {
    complaints.clear();
  }

  /** Goes to a page, of whatever kind. */
  void visits(String path) {
    page.navigate(address + path);
  }

  /** Goes to a workbench and waits until it can be worked with. */
  Student opens(String path) {
    visits(path);
    page.locator("html[data-editor=on]").waitFor();
    return this;
  }

  /** A tab by its name, with or without a number behind it. */
  Locator tab(String name) {
    return page.getByRole(
        AriaRole.TAB,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^" + name.replace(".", "\\.") + "( \\d|$)")));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  /** Presses Run and waits for what comes of it. */
  Student runs() {
    String before = page.url();
    page.locator("#run").click();
    awaitsRun(before);
    return this;
  }

  /** Waits until the page is at another run than at this URL. */
  void awaitsRun(String before) {
    page.waitForURL(url -> url.contains("/runs/") && !url.equals(before));
    page.locator("#run:enabled").waitFor();
  }

  /**
   * Replaces a text that stands once in a file, as a person does: looks for it and types over it.
   */
  Student replaces(String file, String before, String after) {
    tab(file).click();
    page.locator(".cm-content").click();
    page.keyboard().press("Control+f");
    Locator search = page.locator(".cm-search input[name=search]");
    search.pressSequentially(before);
    search.press("Enter");
    search.press("Escape");
    page.keyboard().press("Backspace");
    page.keyboard().insertText(after);
    return this;
  }

  /** The text of the line with the cursor. */
  String line() {
    return page.locator(".cm-activeLine").textContent();
  }

  String console() {
    tab("Console").click();
    return page.locator("#console .terminal").innerText();
  }

  /** Whether the page is wider than the screen. */
  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  void photographs(String name) {
    page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  @Override
  public void close() {
    context.close();
  }
}
