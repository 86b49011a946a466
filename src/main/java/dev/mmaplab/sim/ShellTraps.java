package dev.mmaplab.sim;

import dev.mmaplab.kernel.SignalNumbers;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a shell does when signals come and when it ends. */
final class ShellTraps {
  static final int EXIT = 0;
  private static final int IGNORED = 1;
  private static final int HANDLED = 2;
  private static final int LAST = 64;
  private final Streams streams;
  private final Map<Integer, String> actions = new TreeMap<>();

  ShellTraps(Streams streams) {
    this.streams = streams;
  }

  /** In a child shell: what was ignored stays so, the rest is as it was before. */
  ShellTraps inherited() {
    ShellTraps child = new ShellTraps(streams);
    actions.forEach(
        (signal, action) -> {
          if (signal == EXIT) {
            return;
          }
          if (action.isEmpty()) {
            child.actions.put(signal, action);
          } else {
            streams.calls().handle(signal, 0);
          }
        });
    return child;
  }

  boolean any() {
    return !actions.isEmpty();
  }

  void set(int signal, String action) {
    actions.put(signal, action);
    if (signal != EXIT) {
      streams.calls().handle(signal, action.isEmpty() ? IGNORED : HANDLED);
    }
  }

  void reset(int signal) {
    if (actions.remove(signal) != null && signal != EXIT) {
      streams.calls().handle(signal, 0);
    }
  }

  /** The action, which is then gone: for the shell's end. */
  Optional<String> takeExit() {
    return Optional.ofNullable(actions.remove(EXIT)).filter(a -> !a.isEmpty());
  }

  /** The action of a signal that has come; empty if none has. */
  Optional<String> next() {
    for (int signal = streams.calls().takeSignal();
        signal != 0;
        signal = streams.calls().takeSignal()) {
      String action = actions.getOrDefault(signal, "");
      if (!action.isEmpty()) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }

  String list() {
    StringBuilder out = new StringBuilder();
    actions.forEach(
        (signal, action) ->
            out.append("trap -- ")
                .append(ShellQuotes.single(action))
                .append(' ')
                .append(signalName(signal))
                .append('\n'));
    return out.toString();
  }

  /** The state, to go back to with {@link #restore}. */
  Map<Integer, String> save() {
    return new TreeMap<>(actions);
  }

  void restore(Map<Integer, String> before) {
    for (int signal = 0; signal <= LAST; signal++) {
      if (before.containsKey(signal)) {
        String action = before.getOrDefault(signal, "");
        if (!action.equals(actions.getOrDefault(signal, "\0"))) {
          set(signal, action);
        }
      } else {
        reset(signal);
      }
    }
  }

  /** Without SIG; numbers beyond the named ones as such. */
  static String signalName(int signal) {
    if (signal == EXIT) {
      return "EXIT";
    }
    String name = signal < 32 ? SignalNumbers.name(signal) : Integer.toString(signal);
    return name.startsWith("SIG") ? name.substring(3) : name;
  }

  /** 9, KILL, SIGKILL or kill; −1 for anything else. */
  static int signalNumber(String text) {
    if (text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      return number <= LAST ? number : -1;
    }
    String name = text.toUpperCase(Locale.ROOT);
    name = name.startsWith("SIG") ? name.substring(3) : name;
    for (int signal = 0; signal < 32; signal++) {
      if (signalName(signal).equals(name)) {
        return signal;
      }
    }
    return name.equals("IOT") ? 6 : name.equals("CLD") ? 17 : name.equals("IO") ? 29 : -1;
  }
}
