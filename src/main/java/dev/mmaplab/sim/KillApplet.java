package dev.mmaplab.sim;

import dev.mmaplab.kernel.ErrnoException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** kill, as a command and as the shell's own. */
final class KillApplet {
  private static final int LAST = 31;

  private KillApplet() {}

  /**
   * @param who named in messages
   */
  static int run(Streams streams, String who, List<String> arguments) {
    List<String> words = new ArrayList<>(arguments);
    int signal = 15;
    if (!words.isEmpty() && words.getFirst().startsWith("-")) {
      String option = words.removeFirst();
      if (option.startsWith("-l")) {
        return list(streams, words);
      }
      if (!option.equals("--")) {
        String name = option.substring(1);
        if (option.equals("-s") && !words.isEmpty()) {
          name = words.removeFirst();
        }
        signal = ShellTraps.signalNumber(name);
        if (signal < 0) {
          streams.err(who + ": bad signal name '" + name + "'\n");
          return 1;
        }
        if (!words.isEmpty() && words.getFirst().equals("--")) {
          words.removeFirst();
        }
      }
    }
    if (words.isEmpty()) {
      streams.err(who + ": you need to specify whom to kill\n");
      return 1;
    }
    int failures = 0;
    for (String word : words) {
      if (!word.matches("-?[0-9]{1,9}")) {
        streams.err(who + ": invalid number '" + word + "'\n");
        failures++;
        continue;
      }
      try {
        streams.calls().kill(Integer.parseInt(word), signal);
      } catch (ErrnoException e) {
        streams.err(who + ": can't kill pid " + word + ": " + ErrorText.of(e.errno()) + "\n");
        failures++;
      }
    }
    return failures;
  }

  static int list(Streams streams, List<String> words) {
    if (words.isEmpty()) {
      for (int signal = 1; signal <= LAST; signal++) {
        streams.out(String.format(Locale.ROOT, "%2d) %s\n", signal, ShellTraps.signalName(signal)));
      }
      return 0;
    }
    for (String word : words) {
      int signal = ShellTraps.signalNumber(word);
      if (signal < 0) {
        streams.err("sh: unknown signal '" + word + "'\n");
        return 1;
      }
      boolean number = Character.isDigit(word.charAt(0));
      streams.out(
          (number ? ShellTraps.signalName(signal & 0x7f) : Integer.toString(signal)) + "\n");
    }
    return 0;
  }
}
