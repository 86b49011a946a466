package dev.mmaplab.sim;

import java.util.List;
import java.util.Locale;

/** ulimit: getrlimit(2) and setrlimit(2) in a shell's units. */
final class UlimitCommand {
  private record Resource(char option, String text, int number, int unit) {}

  private static final List<Resource> RESOURCES =
      List.of(
          new Resource('c', "core file size (blocks)", 4, 512),
          new Resource('d', "data seg size (kb)", 2, 1024),
          new Resource('e', "scheduling priority", 13, 1),
          new Resource('f', "file size (blocks)", 1, 512),
          new Resource('i', "pending signals", 11, 1),
          new Resource('l', "max locked memory (kb)", 8, 1024),
          new Resource('m', "max memory size (kb)", 5, 1024),
          new Resource('n', "open files", 7, 1),
          new Resource('q', "POSIX message queues (bytes)", 12, 1),
          new Resource('r', "real-time priority", 14, 1),
          new Resource('s', "stack size (kb)", 3, 1024),
          new Resource('t', "cpu time (seconds)", 0, 1),
          new Resource('u', "max user processes", 6, 1),
          new Resource('v', "virtual memory (kb)", 9, 1024),
          new Resource('x', "file locks", 10, 1));

  private UlimitCommand() {}

  static int run(Streams streams, List<String> arguments) {
    char option = 'f';
    String value = "";
    for (String argument : arguments) {
      if (!argument.startsWith("-")) {
        value = argument;
        continue;
      }
      for (char c : argument.substring(1).toCharArray()) {
        if (c == 'a') {
          for (Resource r : RESOURCES) {
            streams.out(
                String.format(
                    Locale.ROOT, "%-32s(-%c) %s\n", r.text(), r.option(), now(streams, r)));
          }
          return 0;
        }
        if (c != 'H' && c != 'S') {
          if (RESOURCES.stream().noneMatch(r -> r.option() == c)) {
            streams.err("ulimit: invalid option -- '" + c + "'\n");
            return 1;
          }
          option = c;
        }
      }
    }
    char wanted = option;
    Resource resource =
        RESOURCES.stream().filter(r -> r.option() == wanted).findFirst().orElseThrow();
    if (value.isEmpty()) {
      streams.out(now(streams, resource) + "\n");
      return 0;
    }
    if (!value.equals("unlimited") && !value.matches("[0-9]{1,15}")) {
      throw new ShellFailure("invalid number '" + value + "'", 1);
    }
    long limit = value.equals("unlimited") ? -1 : Long.parseLong(value) * resource.unit();
    streams.calls().setLimit(resource.number(), limit);
    return 0;
  }

  private static String now(Streams streams, Resource r) {
    long limit = streams.calls().limit(r.number());
    return limit == -1 ? "unlimited" : Long.toString(limit / r.unit());
  }
}
