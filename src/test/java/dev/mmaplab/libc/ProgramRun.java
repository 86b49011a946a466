package dev.mmaplab.libc;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.Headers;
import dev.mmaplab.kernel.Console;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelImage;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Processes;
import dev.mmaplab.kernel.ProgramImage;
import dev.mmaplab.kernel.SignalNumbers;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Runs one C program on a fresh computer; its output, then how it ended, as our recordings have it.
 */
final class ProgramRun {
  private final LibC libc;
  private final Headers headers;
  private final Compiler compiler = new Compiler();
  private final KernelImage kernelImage =
      KernelImage.build(KernelVersion.V6_1, new KernelHeaders(), compiler);

  ProgramRun(LibC libc) {
    this(libc, libc.headers());
  }

  ProgramRun(LibC libc, Headers headers) {
    this.libc = libc;
    this.headers = headers;
  }

  LinkResult build(String name, String text) {
    CompileResult result =
        compiler.compile(
            new CompileRequest(name, text, headers, Dialect.PROGRAM, Map.of("_GNU_SOURCE", "1")));
    if (result.object().isEmpty()) {
      throw new AssertionError(
          name
              + ": "
              + result.diagnostics().stream()
                  .map(Object::toString)
                  .filter(d -> d.contains("error: "))
                  .collect(Collectors.joining("\n"))
              + result.unsupported());
    }
    return libc.link(
        "/lab/" + name.substring(0, name.length() - 2), List.of(result.object().get()));
  }

  /**
   * A finished run.
   *
   * @param instructions executed by all its processes
   */
  record Ran(String shown, long instructions) {}

  String run(String name, String text) {
    return counted(name, text).shown();
  }

  Ran counted(String name, String text) {
    LinkResult linked = build(name, text);
    ProgramImage image =
        linked
            .image()
            .orElseThrow(
                () ->
                    new AssertionError(name + ": " + linked.diagnostics() + linked.unsupported()));
    Kernel kernel =
        Kernel.boot(kernelImage, new KernelLimits(200_000_000L, 256L << 20, 1L << 20, 20_000));
    kernel.files().write(image.path(), new byte[] {0x7f, 'E', 'L', 'F'}, 0755);
    kernel.processes().setPrograms(p -> Optional.of(new Processes.Program.Image(image)));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    int[] status = new int[1];
    kernel
        .processes()
        .runFirst(
            "sh",
            new Terminal(output),
            self -> {
              int pid =
                  kernel
                      .processes()
                      .spawn(
                          image.path(),
                          new Processes.Program.Image(image),
                          List.of("./" + image.name()),
                          Map.of("PATH", "/bin"),
                          child -> {})
                      .tgid();
              status[0] = kernel.builtInCalls().waitFor(pid).status();
              return 0;
            });
    String shown = output.toString(StandardCharsets.ISO_8859_1);
    if (!shown.isEmpty() && !shown.endsWith("\n")) {
      shown += "\n";
    }
    int signal = status[0] & 0x7f;
    String end =
        signal != 0
            ? "[signal " + SignalNumbers.name(signal) + "]\n"
            : "[exit " + (status[0] >> 8) + "]\n";
    return new Ran(shown + end, kernel.limits().instructions());
  }

  private record Terminal(ByteArrayOutputStream output) implements Console {
    @Override
    public void write(byte[] bytes) {
      output.writeBytes(bytes);
    }

    @Override
    public byte[] read(int count) {
      return new byte[0];
    }
  }
}
