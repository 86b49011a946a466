package dev.mmaplab.libc;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Diagnostic;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.Headers;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.Position;
import dev.mmaplab.c.UnsupportedException;
import dev.mmaplab.interp.CodeSpace;
import dev.mmaplab.interp.Linker;
import dev.mmaplab.kernel.ProgramImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The C library of user programs: glibc 2.36 as {@code gcc -D_GNU_SOURCE} on x86-64 sees it.
 * Immutable, shared by all runs; loading it compiles its parts in C, so it should happen once.
 */
public final class LibC {
  private static final List<String> MEMBERS =
      List.of(
          "crt0.c",
          "qsort.c",
          "bsearch.c",
          "exec.c",
          "system.c",
          "err.c",
          "div.c",
          "getopt.c",
          "pthread.c",
          "mutex.c",
          "semaphore.c",
          "scandir.c",
          "wchar.c",
          "namedsem.c",
          "atfork.c",
          "threads.c",
          "timers.c",
          "realpath.c",
          "strings.c",
          "search.c",
          "fnmatch.c",
          "glob.c",
          "ftw.c",
          "unistd.c",
          "sigold.c",
          "passwd.c",
          "wctype.c",
          "sched.c",
          "strptime.c");

  private static final String ENTRY = "_start";

  private final Compiler compiler = new Compiler();
  private final UserHeaders headers = new UserHeaders();
  private final NativeTable natives = new NativeTable();
  private final Set<String> known = Set.copyOf(Resources.lines("known-names.txt"));
  private final ObjectFile start;
  private final Archive archive;

  private LibC() {
    List<ObjectFile> members = MEMBERS.stream().map(this::compile).toList();
    start = members.getFirst();
    archive = new Archive(members, name -> natives.address(name).isPresent());
  }

  /** Reads headers and compiles the parts in C: some 100 ms. */
  public static LibC load() {
    return new LibC();
  }

  /** What {@code #include} finds in a user program. */
  public Headers headers() {
    return headers;
  }

  private ObjectFile compile(String member) {
    String text =
        Resources.text("src/" + member)
            .orElseThrow(() -> new IllegalStateException("no source " + member));
    CompileResult result =
        compiler.compile(
            new CompileRequest(
                "libc/" + member, text, headers, Dialect.PROGRAM, Map.of("_GNU_SOURCE", "1")));
    return result
        .object()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    member + ": " + result.diagnostics() + result.unsupported()));
  }

  /**
   * Links a compiled program with the library, statically and at fixed addresses (0x401000 upward).
   *
   * @param path of the program, as /proc/PID/maps will name it
   * @param objects its files
   */
  public LinkResult link(String path, List<ObjectFile> objects) {
    List<ObjectFile> all = new ArrayList<>(objects);
    all.add(start);
    CodeSpace code = new CodeSpace(natives.code());
    Linker.Linked program =
        Linker.link(
            programLast(archive.complete(all), objects.size()),
            LibcData.PROGRAM,
            code,
            natives::address);
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<UnsupportedException> unsupported = new ArrayList<>();
    for (ObjectFile.Reference missing : program.undefined()) {
      if (known.contains(missing.symbol())) {
        unsupported.add(new UnsupportedException(missing.symbol(), missing.position()));
      } else {
        diagnostics.add(undefined(missing, objects));
      }
    }
    for (Linker.Duplicate d : program.duplicates()) {
      if (d.first().file().startsWith("libc/") || d.again().file().startsWith("libc/")) {
        continue; // a library's member may hold more than one of glibc's
      }
      diagnostics.add(
          new Diagnostic(
              d.again(),
              Diagnostic.Severity.ERROR,
              "multiple definition of `"
                  + d.symbol()
                  + "'; "
                  + d.first().file()
                  + ":"
                  + d.first().line()
                  + ": first defined here"));
    }
    for (Linker.Segment segment : program.segments()) {
      if (segment.address() + segment.size() > LibcData.PROGRAM_END) {
        unsupported.add(
            new UnsupportedException(
                "a program of more than 1,000 MiB", new Position(name(objects), 1, 1)));
        break;
      }
    }
    if (!diagnostics.isEmpty() || !unsupported.isEmpty()) {
      return new LinkResult(Optional.empty(), diagnostics, unsupported);
    }
    long entry = program.symbols().getOrDefault(ENTRY, 0L);
    return new LinkResult(
        Optional.of(new ProgramImage(path, code, whole(program), entry)), List.of(), List.of());
  }

  /** So that nothing of the library's lies behind the program's variables, as with libc.so. */
  private static List<ObjectFile> programLast(List<ObjectFile> all, int own) {
    List<ObjectFile> ordered = new ArrayList<>(all.subList(own, all.size()));
    ordered.addAll(all.subList(0, own));
    return ordered;
  }

  /** Address of a library function or variable; empty for what is in C or missing. */
  OptionalLong address(String name) {
    return natives.address(name);
  }

  private static String name(List<ObjectFile> objects) {
    return objects.isEmpty() ? "a.out" : objects.getFirst().name();
  }

  private static Diagnostic undefined(ObjectFile.Reference missing, List<ObjectFile> objects) {
    boolean ours = missing.position().file().startsWith("libc/");
    Position at = ours ? new Position(name(objects), 1, 1) : missing.position();
    String where = ours ? "in function `_start': " : "";
    return new Diagnostic(
        at, Diagnostic.Severity.ERROR, where + "undefined reference to `" + missing.symbol() + "'");
  }

  /** The program's parts and the library's. */
  private static Linker.Linked whole(Linker.Linked program) {
    List<Linker.Segment> segments = new ArrayList<>(program.segments());
    segments.add(
        new Linker.Segment(LibcData.CONSTANTS, LibcData.CONSTANTS_SIZE, false, Constants.bytes()));
    segments.add(
        new Linker.Segment(LibcData.DATA, LibcData.DATA_SIZE, true, Startup.initialData()));
    long textEnd = program.textBase() + program.textSize();
    return new Linker.Linked(
        LibcData.TEXT,
        textEnd - LibcData.TEXT,
        segments,
        program.symbols(),
        program.sections(),
        program.undefined(),
        program.duplicates(),
        program.objects());
  }
}
