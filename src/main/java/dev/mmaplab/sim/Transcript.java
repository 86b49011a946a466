package dev.mmaplab.sim;

import dev.mmaplab.kernel.Console;
import dev.mmaplab.kernel.SignalNumbers;
import dev.mmaplab.sim.RunResult.ConsoleEntry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The computer's terminal: keeps what was shown, cut by the commands of the script. */
final class Transcript implements Console {
  private static final int SIGNALED = 128;
  private static final int LAST_SIGNAL = 31;
  private final byte[] input;
  private final List<ConsoleEntry> entries = new ArrayList<>();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private Optional<String> command = Optional.empty();
  private int read;

  /**
   * @param input what the programs can read from the terminal
   */
  Transcript(byte[] input) {
    this.input = input;
  }

  void begin(String line) {
    command = Optional.of(line);
    output.reset();
  }

  /** The current command has ended; 128 + N stands for signal N, as the shell has it. */
  void end(int status) {
    boolean signaled = status > SIGNALED && status <= SIGNALED + LAST_SIGNAL;
    add(
        signaled ? Optional.empty() : Optional.of(status),
        signaled ? Optional.of(SignalNumbers.name(status - SIGNALED)) : Optional.empty());
  }

  /** The run was stopped in the middle of a command, if one is open: it was killed. */
  void cutShort() {
    if (command.isPresent()) {
      add(Optional.empty(), Optional.of("SIGKILL"));
    }
  }

  private void add(Optional<Integer> exit, Optional<String> signal) {
    entries.add(
        new ConsoleEntry(
            command.orElse(""), output.toString(StandardCharsets.UTF_8), exit, signal));
    command = Optional.empty();
    output.reset();
  }

  List<ConsoleEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public void write(byte[] bytes) {
    output.writeBytes(bytes);
  }

  @Override
  public byte[] read(int count) {
    byte[] part = Arrays.copyOfRange(input, read, Math.min(input.length, read + count));
    read += part.length;
    return part;
  }
}
