package dev.mmaplab.sim;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.Headers;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.ObjectMerge;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.ProgramImage;
import dev.mmaplab.libc.LibC;
import dev.mmaplab.libc.LinkResult;
import dev.mmaplab.sim.RunResult.Missing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compiles a run's C files: kbuild for modules, {@code gcc -D_GNU_SOURCE -O0 -static} for programs.
 */
final class Builder {
  /** Where the files of a run lie in its computer. */
  static final String DIRECTORY = "/lab";

  private static final Pattern UNKNOWN_NAME =
      Pattern.compile(
          "^(implicit declaration of function|unknown type name)|’ undeclared|has no member named");

  private final Compiler compiler;
  private final Headers kernelHeaders;
  private final LibC libc = LibC.load();

  /**
   * @param kernelHeaders what modules include
   */
  Builder(Compiler compiler, Headers kernelHeaders) {
    this.compiler = compiler;
    this.kernelHeaders = kernelHeaders;
  }

  Build build(KernelVersion version, Map<String, String> files) {
    SourceGroups groups = SourceGroups.of(files);
    List<Diagnostic> diagnostics = new ArrayList<>();
    Map<String, Missing> missing = new LinkedHashMap<>();
    Map<String, ObjectFile> modules = new LinkedHashMap<>();
    Map<String, ProgramImage> programs = new LinkedHashMap<>();
    Headers forModules = new RunHeaders(files, kernelHeaders);
    Headers forPrograms = new RunHeaders(files, libc.headers());
    groups
        .modules()
        .forEach(
            (name, parts) -> {
              List<ObjectFile> objects = new ArrayList<>();
              for (String part : parts) {
                CompileResult result =
                    compiler.compile(
                        new CompileRequest(
                            part,
                            text(files, part),
                            forModules,
                            KernelHeaders.dialect(version),
                            KernelHeaders.macros(version, ModuleApplets.moduleName(name + ".c"))));
                say(result, diagnostics, missing);
                result.object().ifPresent(objects::add);
              }
              if (parts.size() == 1) {
                objects.forEach(o -> modules.put(name, o));
              } else if (objects.size() == parts.size()) {
                ObjectMerge.Merged merged = ObjectMerge.merge(name + ".c", objects);
                diagnostics.addAll(merged.duplicates());
                modules.put(name, merged.object());
              }
            });
    Map<String, CompileResult> compiled = new HashMap<>();
    groups
        .programs()
        .forEach(
            (name, parts) -> {
              List<ObjectFile> objects = new ArrayList<>();
              for (String part : parts) {
                boolean first = !compiled.containsKey(part);
                CompileResult result =
                    compiled.computeIfAbsent(part, p -> program(p, files, forPrograms));
                if (first) {
                  say(result, diagnostics, missing);
                }
                result.object().ifPresent(objects::add);
              }
              if (objects.size() == parts.size()) {
                link(name, objects, diagnostics, missing, programs);
              }
            });
    return new Build(List.copyOf(diagnostics), List.copyOf(missing.values()), modules, programs);
  }

  private CompileResult program(String name, Map<String, String> files, Headers headers) {
    return compiler.compile(
        new CompileRequest(
            name, text(files, name), headers, Dialect.PROGRAM, Map.of("_GNU_SOURCE", "1")));
  }

  private static String text(Map<String, String> files, String name) {
    return Optional.ofNullable(files.get(name)).orElse("");
  }

  private void link(
      String name,
      List<ObjectFile> objects,
      List<Diagnostic> diagnostics,
      Map<String, Missing> missing,
      Map<String, ProgramImage> programs) {
    LinkResult linked = libc.link(DIRECTORY + "/" + name, objects);
    diagnostics.addAll(linked.diagnostics());
    note(linked.unsupported(), missing);
    linked.image().ifPresent(image -> programs.put(name, image));
  }

  /** A C file that states its licence is a kernel module. */
  static boolean isModule(String text) {
    return text.contains("MODULE_LICENSE");
  }

  /**
   * Where a header is lacking, what the compiler says of the rest of the file says nothing about
   * the text.
   */
  private static void say(
      CompileResult result, List<Diagnostic> diagnostics, Map<String, Missing> missing) {
    if (result.unsupported().isEmpty()) {
      diagnostics.addAll(result.diagnostics());
    } else if (result.unsupported().stream().noneMatch(u -> u.construct().endsWith(".h"))) {
      // other errors may come of what is missing
      result.diagnostics().stream().filter(Builder::certain).forEach(diagnostics::add);
    }
    note(result.unsupported(), missing);
  }

  /** A warning, or an error about a name that Linux does not know either. */
  private static boolean certain(Diagnostic d) {
    return d.severity() != Diagnostic.Severity.ERROR || UNKNOWN_NAME.matcher(d.message()).find();
  }

  private static void note(List<UnsupportedException> unsupported, Map<String, Missing> into) {
    for (UnsupportedException u : unsupported) {
      into.putIfAbsent(
          u.construct(), new Missing(u.construct(), u.position().file(), u.position().line()));
    }
  }
}
