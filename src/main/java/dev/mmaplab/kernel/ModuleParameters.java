package dev.mmaplab.kernel;

import dev.mmaplab.interp.Linker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * module_param and its like: kernel/params.c. A module's parameters are {@code struct kernel_param}
 * objects in its data.
 */
final class ModuleParameters {
  private static final long NO_ARGUMENT = 1;

  private final Kernel kernel;
  private final Module module;
  private final List<Linker.Placed> placed;
  private final Layout layout;
  private final Layout operations;

  ModuleParameters(Kernel kernel, Module module, List<Linker.Placed> placed) {
    this.kernel = kernel;
    this.module = module;
    this.placed = placed;
    this.layout = kernel.layouts().struct("kernel_param");
    this.operations = kernel.layouts().struct("kernel_param_ops");
  }

  /**
   * parse_args.
   *
   * @return 0 or a negative errno, with its log line written
   */
  long parse(List<String> arguments) {
    for (String argument : split(String.join(" ", arguments))) {
      int equals = argument.indexOf('=');
      String name = equals < 0 ? argument : argument.substring(0, equals);
      Optional<String> value =
          equals < 0 ? Optional.empty() : Optional.of(unquoted(argument.substring(equals + 1)));
      Optional<Long> parameter = find(name);
      if (parameter.isEmpty()) {
        kernel.log().line(4, module.name() + ": unknown parameter '" + name + "' ignored");
        continue;
      }
      long text = value.map(this::text).orElse(0L);
      if (text != 0) {
        module.hold(text);
      }
      long result = set(parameter.get(), text);
      if (result != 0) {
        String given = text == 0 ? "" : string(text);
        kernel
            .log()
            .line(
                3,
                module.name()
                    + ": `"
                    + given
                    + "' "
                    + (result == -Errno.ENOSPC ? "too large" : "invalid")
                    + " for parameter `"
                    + name
                    + "'");
        return result;
      }
    }
    return 0;
  }

  /** next_arg(): insmod's arguments are one text, and only double quotes keep spaces together. */
  private static List<String> split(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (c == ' ' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static String unquoted(String value) {
    return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }

  private Optional<Long> find(String name) {
    String wanted = name.replace('-', '_');
    for (Linker.Placed p : placed) {
      if (name(p.address()).replace('-', '_').equals(wanted)) {
        return Optional.of(p.address());
      }
    }
    return Optional.empty();
  }

  private String name(long parameter) {
    return string(KernelObjects.get(kernel, parameter, layout, "name"));
  }

  private long set(long parameter, long value) {
    long ops = KernelObjects.get(kernel, parameter, layout, "ops");
    long set = KernelObjects.get(kernel, ops, operations, "set");
    boolean mayBeBare =
        (KernelObjects.get(kernel, ops, operations, "flags") & NO_ARGUMENT) != 0
            || kernel.functionName(set).equals("param_set_bool")
            || kernel.functionName(set).equals("param_set_invbool");
    if (value == 0 && !mayBeBare) {
      return -Errno.EINVAL;
    }
    return set == 0 ? -Errno.EPERM : (int) kernel.call(set, value, parameter);
  }

  /** The files of /sys/module/NAME/parameters; those with permissions 0 have none. */
  void createFiles() {
    for (Linker.Placed p : placed) {
      long parameter = p.address();
      int permissions = (int) KernelObjects.get(kernel, parameter, layout, "perm");
      if (permissions == 0) {
        continue;
      }
      kernel
          .files()
          .attribute(
              "/sys/module/" + module.name() + "/parameters/" + name(parameter),
              permissions,
              () -> show(parameter),
              bytes -> store(parameter, bytes));
    }
  }

  private String show(long parameter) {
    long ops = KernelObjects.get(kernel, parameter, layout, "ops");
    long get = KernelObjects.get(kernel, ops, operations, "get");
    if (get == 0) {
      throw new ErrnoException(Errno.EPERM);
    }
    long buffer = kernel.memory().allocate(4096);
    try {
      int length = (int) kernel.call(get, buffer, parameter);
      if (length < 0) {
        throw new ErrnoException(-length);
      }
      byte[] bytes = new byte[Math.min(length, 4095)];
      kernel.kernelSpace().load(buffer, bytes, 0, bytes.length);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } finally {
      KernelObjects.free(kernel, buffer);
    }
  }

  private long store(long parameter, byte[] bytes) {
    long text = text(new String(bytes, StandardCharsets.ISO_8859_1));
    try {
      long result = set(parameter, text);
      return result == 0 ? bytes.length : result;
    } finally {
      KernelObjects.free(kernel, text);
    }
  }

  private long text(String value) {
    byte[] bytes = (value + "\0").getBytes(StandardCharsets.ISO_8859_1);
    long at = KernelObjects.allocate(kernel, bytes.length);
    kernel.kernelSpace().store(at, bytes, 0, bytes.length);
    return at;
  }

  private String string(long address) {
    return new String(kernel.kernelSpace().loadString(address, 4096), StandardCharsets.ISO_8859_1);
  }
}
