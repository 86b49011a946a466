package dev.mmaplab.web;

import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.submission.DeskFullException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The workbench: files, a run, what came of it.
 *
 * <p>Template {@code workbench} sees {@code kernels} (labels), {@code kernel} (the chosen one),
 * {@code files} (texts by name, in order), {@code script}; after a run also {@code run} (a {@link
 * RunAnswer} without events and memory) and {@code runJson} (the whole answer, fit to stand inside
 * a script element); after a form that could not be run {@code errors} (of {@link FieldProblem}).
 */
@Controller
class WorkbenchController {
  private static final String VIEW = "workbench";
  private static final long MOST_FORM_BYTES = BodyLimitFilter.MOST_BYTES;

  private final Playground playground;
  private final StartingPoint start;

  WorkbenchController(Playground playground, StartingPoint start) {
    this.playground = playground;
    this.start = start;
  }

  @GetMapping("/")
  String empty(Model model, HttpServletResponse response) {
    show(model, response, KernelVersion.V6_1.label(), start.files(), start.script());
    return VIEW;
  }

  @GetMapping("/runs/{id}")
  String kept(@PathVariable String id, Model model, HttpServletResponse response) {
    Playground.Kept kept = playground.find(id);
    KeptText text = kept.text();
    show(model, response, kept.run().kernel(), text.files(), text.script().orElse(""));
    model.addAttribute("run", kept.summary());
    model.addAttribute("runJson", kept.run().answer().replace("<", "\\u003c"));
    return VIEW;
  }

  /**
   * For browsers without scripts: runs, keeps, shows. Files are pairs of {@code fileName} and
   * {@code fileText}.
   */
  @PostMapping(path = "/", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  Object run(
      @RequestParam MultiValueMap<String, String> form,
      Model model,
      HttpServletRequest http,
      HttpServletResponse response) {
    Map<String, String> files = files(form);
    String kernel = first(form, "kernel").orElse(KernelVersion.V6_1.label());
    String script = lines(first(form, "script").orElse(""));
    show(model, response, kernel, files, script);
    if (size(files) + script.length() > MOST_FORM_BYTES) {
      return again(
          model,
          HttpStatus.CONTENT_TOO_LARGE,
          List.of(new FieldProblem("files", "all together at most 1 MiB")));
    }
    try {
      RunBody body =
          new RunBody(
              Optional.of(kernel),
              Optional.of(new LinkedHashMap<String, @Nullable String>(files)),
              Optional.empty(),
              script.isBlank() ? Optional.empty() : Optional.of(script),
              Optional.empty(),
              Optional.empty());
      RunAnswer answer = playground.run(RunReader.read(body).request(), http.getRemoteAddr());
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create("/runs/" + answer.id()))
          .build();
    } catch (InvalidRequestException e) {
      return again(model, HttpStatus.UNPROCESSABLE_CONTENT, e.errors());
    } catch (TooManyRunsException e) {
      return later(model, response, e.retryAfterSeconds());
    } catch (DeskFullException e) {
      return later(model, response, e.retryAfterSeconds());
    } catch (PlaygroundClosedException e) {
      return again(
          model,
          HttpStatus.UNAUTHORIZED,
          List.of(new FieldProblem("", "This server does not run files without a login.")));
    }
  }

  private static ModelAndView later(Model model, HttpServletResponse response, long seconds) {
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    return again(
        model,
        HttpStatus.TOO_MANY_REQUESTS,
        List.of(
            new FieldProblem("", "Too many runs at the moment. Try again in " + seconds + " s.")));
  }

  private static ModelAndView again(Model model, HttpStatus status, List<FieldProblem> errors) {
    model.addAttribute("errors", errors);
    return new ModelAndView(VIEW, model.asMap(), status);
  }

  private static void show(
      Model model,
      HttpServletResponse response,
      String kernel,
      Map<String, String> files,
      String script) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    model.addAttribute(
        "kernels", Arrays.stream(KernelVersion.values()).map(KernelVersion::label).toList());
    model.addAttribute("kernel", kernel);
    model.addAttribute("files", files);
    model.addAttribute("script", script);
  }

  private static Map<String, String> files(MultiValueMap<String, String> form) {
    List<String> names = form.getOrDefault("fileName", List.of());
    List<String> texts = form.getOrDefault("fileText", List.of());
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), texts.size()); i++) {
      if (!names.get(i).isBlank()) {
        files.put(names.get(i).strip(), lines(texts.get(i)));
      }
    }
    return files;
  }

  private static Optional<String> first(MultiValueMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name));
  }

  /** Forms send CR LF. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private static long size(Map<String, String> files) {
    return files.values().stream()
        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }
}
