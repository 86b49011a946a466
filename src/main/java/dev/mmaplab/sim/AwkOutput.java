package dev.mmaplab.sim;

import dev.mmaplab.kernel.Processes.Program;
import dev.mmaplab.kernel.Task;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where awk prints to: standard output, files and commands. */
final class AwkOutput {
  private record Target(int fd, int pid, StringBuilder buffer) {}

  private static final int BLOCK = 4096;
  private final Streams streams;
  private final Map<String, Target> targets = new LinkedHashMap<>();

  AwkOutput(Streams streams) {
    this.streams = streams;
  }

  void print(String text) {
    streams.print(text);
  }

  /**
   * @param how {@code >}, {@code >>} or {@code |}
   */
  void print(String how, String name, String text) {
    if (how.equals(">") && name.equals("/dev/stdout")) {
      print(text);
      return;
    }
    if (!targets.containsKey(name)) {
      targets.put(name, open(how, name));
    }
    Target target = targets.get(name);
    if (target == null) {
      return;
    }
    target.buffer().append(text);
    if (target.buffer().length() >= BLOCK || name.equals("/dev/stderr")) {
      write(target);
    }
  }

  private void write(Target target) {
    byte[] bytes = target.buffer().toString().getBytes(StandardCharsets.ISO_8859_1);
    target.buffer().setLength(0);
    streams.write(target.fd(), bytes);
  }

  private Target open(String how, String name) {
    if (how.equals("|")) {
      streams.flush();
      int[] pipe = streams.calls().pipe();
      Task child = shell(name, pipe[0], 0, pipe[1]);
      streams.calls().close(pipe[0]);
      return new Target(pipe[1], child.pid(), new StringBuilder());
    }
    int flags =
        OpenFlags.WRITE
            | OpenFlags.CREATE
            | (how.equals(">") ? OpenFlags.TRUNCATE : OpenFlags.APPEND);
    return new Target(streams.calls().open(name, flags, 0666), 0, new StringBuilder());
  }

  /** The reading end of a command's output. */
  int reader(String command) {
    streams.flush();
    int[] pipe = streams.calls().pipe();
    shell(command, pipe[1], 1, pipe[0]);
    streams.calls().close(pipe[1]);
    return pipe[0];
  }

  /** {@code system}: its status. */
  int system(String command) {
    streams.flush();
    targets.values().forEach(this::write);
    Task child = shell(command, 0, 0, -1);
    return ShellJobs.status(streams.calls().waitFor(child.pid()));
  }

  private Task shell(String command, int from, int to, int close) {
    Program sh =
        streams
            .kernel()
            .processes()
            .program("/bin/sh")
            .orElseThrow(() -> new AppletFailure("no shell"));
    return streams
        .kernel()
        .processes()
        .fork(
            "sh",
            new Program.Java(
                self -> {
                  if (close >= 0) {
                    streams.calls().close(close);
                  }
                  if (from != to) {
                    streams.calls().dup2(from, to);
                    streams.calls().close(from);
                  }
                  streams
                      .calls()
                      .exec(
                          "/bin/sh",
                          sh,
                          List.of("sh", "-c", command),
                          streams.kernel().current().group().environment());
                  return 0;
                }),
            List.of("awk"),
            child -> {});
  }

  /** False if it was not open. */
  boolean close(String name) {
    Target target = targets.remove(name);
    if (target == null) {
      return false;
    }
    write(target);
    streams.calls().close(target.fd());
    if (target.pid() != 0) {
      streams.calls().waitFor(target.pid());
    }
    return true;
  }

  void flush() {
    streams.flush();
    targets.values().forEach(this::write);
  }

  void closeAll() {
    streams.flush();
    List.copyOf(targets.keySet()).forEach(this::close);
  }
}
