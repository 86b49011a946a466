package dev.mmaplab.kernel;

import dev.mmaplab.c.Compiler;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A booted computer whose first process is the test. */
final class Machine {
  private static final KernelImage IMAGE =
      KernelImage.build(KernelVersion.V6_1, new KernelHeaders(), new Compiler());

  private final Kernel kernel =
      Kernel.boot(IMAGE, new KernelLimits(10_000_000L, 64L << 20, 1L << 20, 10_000));
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

  Kernel kernel() {
    return kernel;
  }

  BuiltInCalls calls() {
    return kernel.builtInCalls();
  }

  /** Runs the test's code as the first process; what fails in it fails the test. */
  Machine run(Consumer<Machine> body) {
    kernel
        .processes()
        .runFirst(
            "sh",
            new Console() {
              @Override
              public void write(byte[] bytes) {
                shown.writeBytes(bytes);
              }

              @Override
              public byte[] read(int count) {
                return new byte[0];
              }
            },
            self -> {
              body.accept(this);
              return 0;
            });
    return this;
  }

  /** Starts a child process that runs Java. */
  Task spawn(String name, BuiltIn body) {
    return kernel
        .processes()
        .spawn(
            "/bin/" + name, new Processes.Program.Java(body), List.of(name), Map.of(), child -> {});
  }

  String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  /** The errno that the code ends with; 0 if it succeeds. */
  static int errno(Runnable code) {
    try {
      code.run();
      return 0;
    } catch (ErrnoException e) {
      return e.errno();
    }
  }

  /** A list that several processes of one computer write to in turn. */
  static List<String> notes() {
    return new ArrayList<>();
  }
}
