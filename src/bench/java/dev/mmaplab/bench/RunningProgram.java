package dev.mmaplab.bench;

import dev.mmaplab.c.CompileRequest;
import dev.mmaplab.c.CompileResult;
import dev.mmaplab.c.Compiler;
import dev.mmaplab.c.Dialect;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.kernel.Console;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelHeaders;
import dev.mmaplab.kernel.KernelImage;
import dev.mmaplab.kernel.KernelLimits;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.ProgramImage;
import dev.mmaplab.libc.LibC;
import dev.mmaplab.libc.LinkResult;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;

/**
 * A C program in a simulated computer that waits to be told to do its work once more. The computer
 * runs in a thread of its own; what a round costs beyond the C is a read(2) and two hand-overs
 * between threads, some microseconds.
 */
final class RunningProgram implements AutoCloseable {
  private static final KernelVersion VERSION = KernelVersion.V6_1;
  private static final String DRIVER = "driver";
  private static final long NO_LIMIT = Long.MAX_VALUE / 4;
  private static final long A_DAY_IN_MILLIS = 86_400_000;

  private enum Order {
    ROUND,
    END
  }

  private final SynchronousQueue<Order> orders = new SynchronousQueue<>();
  private final SynchronousQueue<Boolean> waiting = new SynchronousQueue<>();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final CompletableFuture<Void> computer;

  private RunningProgram(ProgramImage image, Optional<ObjectFile> driver) {
    this.computer =
        CompletableFuture.runAsync(() -> boot(image, driver), r -> new Thread(r).start());
  }

  /**
   * Compiles a program, boots a computer, starts the program and waits until it reads.
   *
   * @param driver text of a module to insert before
   */
  static RunningProgram start(String name, String text, Optional<String> driver) {
    LibC libc = LibC.load();
    ObjectFile object =
        compiled(
            new CompileRequest(
                name + ".c", text, libc.headers(), Dialect.PROGRAM, Map.of("_GNU_SOURCE", "1")));
    LinkResult linked = libc.link("/lab/" + name, List.of(object));
    RunningProgram program =
        new RunningProgram(
            linked
                .image()
                .orElseThrow(
                    () ->
                        new IllegalStateException(
                            "" + linked.diagnostics() + linked.unsupported())),
            driver.map(
                module ->
                    compiled(
                        new CompileRequest(
                            DRIVER + ".c",
                            module,
                            new KernelHeaders(),
                            KernelHeaders.dialect(VERSION),
                            KernelHeaders.macros(VERSION, DRIVER)))));
    program.awaitRead();
    return program;
  }

  private static ObjectFile compiled(CompileRequest request) {
    CompileResult result = new Compiler().compile(request);
    return result
        .object()
        .orElseThrow(
            () -> new IllegalStateException("" + result.diagnostics() + result.unsupported()));
  }

  /** Lets the program do its work once. */
  void round() {
    order(Order.ROUND);
    awaitRead();
  }

  /** Lets the program end. */
  @Override
  public void close() {
    order(Order.END);
    computer.join();
  }

  /** What the program printed; all of it once it was closed. */
  String output() {
    return output.toString(StandardCharsets.UTF_8).strip();
  }

  private void order(Order order) {
    try {
      orders.put(order);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns when the program reads; fails if the computer stopped instead. */
  private void awaitRead() {
    try {
      while (waiting.poll(1, TimeUnit.SECONDS) == null) {
        if (computer.isDone()) {
          computer.join();
          throw new IllegalStateException("the program ended early: " + output());
        }
      }
    } catch (InterruptedException | CompletionException e) {
      throw new IllegalStateException(e);
    }
  }

  private void boot(ProgramImage image, Optional<ObjectFile> driver) {
    Kernel kernel =
        Kernel.boot(
            KernelImage.build(VERSION, new KernelHeaders(), new Compiler()),
            new KernelLimits(NO_LIMIT, 1L << 30, 1L << 20, A_DAY_IN_MILLIS));
    kernel.files().write(image.path(), new byte[] {0x7f, 'E', 'L', 'F'}, 0755);
    kernel.processes().setPrograms(p -> Optional.of(new Program.Image(image)));
    kernel
        .processes()
        .runFirst(
            "sh",
            new Handshake(),
            self -> {
              driver.ifPresent(object -> insert(kernel, object));
              int pid =
                  kernel
                      .processes()
                      .spawn(
                          image.path(),
                          new Program.Image(image),
                          List.of("./" + image.name()),
                          Map.of(),
                          child -> {})
                      .tgid();
              return kernel.builtInCalls().waitFor(pid).status();
            });
  }

  private static void insert(Kernel kernel, ObjectFile driver) {
    long result = kernel.modules().insert(DRIVER, driver, List.of());
    if (result != 0) {
      throw new IllegalStateException("insmod: " + result + " " + kernel.log().lines());
    }
  }

  /** A terminal whose keyboard is the measuring thread. */
  private final class Handshake implements Console {
    @Override
    public void write(byte[] bytes) {
      output.writeBytes(bytes);
    }

    @Override
    public byte[] read(int count) {
      try {
        waiting.put(true);
        return orders.take() == Order.ROUND ? new byte[] {'\n'} : new byte[0];
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
