package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.DriverFile;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.Inode;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import dev.mmaplab.machine.VirtualMemory;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** {@code debugfs_create_u32} and its like: files that show and set a variable of the driver's. */
final class DebugNumbers {
  /** What a file shows. */
  private sealed interface Shown {}

  private record Number(int bytes, boolean signed, String format) implements Shown {}

  private record Flag() implements Shown {}

  private record Text() implements Shown {}

  private record Blob() implements Shown {}

  private record Array() implements Shown {}

  private record Registers() implements Shown {}

  /** debugfs_create_devm_seqfile(). */
  private record DeviceShow(long function) implements Shown {}

  private final Kernel kernel;
  private final Map<Inode, Shown> shown = new IdentityHashMap<>();
  private final Map<String, Long> operations = new HashMap<>();

  private DebugNumbers(Kernel kernel) {
    this.kernel = kernel;
  }

  static DebugNumbers of(Kernel kernel) {
    return kernel.part(DebugNumbers.class, DebugNumbers::new);
  }

  static void install(Binder binder) {
    number(binder, "u8", 1, false, "%d\n");
    number(binder, "u16", 2, false, "%d\n");
    number(binder, "u32", 4, false, "%d\n");
    number(binder, "u64", 8, false, "%d\n");
    number(binder, "x8", 1, false, "0x%02x\n");
    number(binder, "x16", 2, false, "0x%04x\n");
    number(binder, "x32", 4, false, "0x%08x\n");
    number(binder, "x64", 8, false, "0x%016x\n");
    number(binder, "ulong", 8, false, "%d\n");
    number(binder, "size_t", 8, false, "%d\n");
    number(binder, "atomic_t", 4, true, "%d\n");
    binder.bind("debugfs_create_bool", (k, c) -> of(k).make(c, new Flag()));
    binder.bind("debugfs_create_str", (k, c) -> of(k).make(c, new Text()));
    binder.bind("debugfs_create_blob", (k, c) -> of(k).make(c, new Blob()));
    binder.bind("debugfs_create_u32_array", (k, c) -> of(k).make(c, new Array()));
    binder.bind("debugfs_create_regset32", (k, c) -> of(k).make(c, new Registers()));
    binder.bind("debugfs_create_devm_seqfile", (k, c) -> of(k).makeForDevice(c));
    binder.bind("mmaplab_debug_open", (k, c) -> of(k).open(c.arg(0), c.arg(1)));
    binder.bind("mmaplab_debug_read", (k, c) -> of(k).read(c));
    binder.bind("mmaplab_debug_write", (k, c) -> of(k).write(c));
    binder.bind("mmaplab_debug_show", (k, c) -> of(k).showDevice(c.arg(0)));
    SimpleAttributes.install(binder);
  }

  private static void number(Binder binder, String type, int bytes, boolean signed, String format) {
    Number shown = new Number(bytes, signed, format);
    binder.bind("debugfs_create_" + type, (k, c) -> of(k).make(c, shown));
  }

  void forget(Inode inode) {
    shown.remove(inode);
  }

  /** (name, mode, parent, variable) */
  private long make(NativeCall call, Shown what) {
    boolean readOnly =
        what instanceof Array
            || what instanceof Registers
            || what instanceof Blob && kernel.version() == KernelVersion.V6_1;
    int mode = readOnly ? call.intArg(1) & 0444 : call.intArg(1);
    return make(call.arg(0), mode, call.arg(2), call.arg(3), what);
  }

  private long make(long name, int mode, long parent, long variable, Shown what) {
    boolean numeric = what instanceof Number;
    long made =
        DebugFiles.of(kernel).create(name, mode, parent, variable, operations(numeric, what));
    DebugFiles.of(kernel).inode(made).ifPresent(inode -> shown.put(inode, what));
    return made;
  }

  /** (device, name, parent, function) */
  private long makeForDevice(NativeCall call) {
    make(call.arg(1), 0444, call.arg(2), call.arg(0), new DeviceShow(call.arg(3)));
    return 0;
  }

  private long operations(boolean numeric, Shown what) {
    boolean sequence = what instanceof DeviceShow || what instanceof Registers;
    return operations.computeIfAbsent(
        numeric ? "number" : sequence ? "sequence" : "text",
        kind -> {
          StructView ops = StructView.allocate(kernel, "file_operations");
          ops.set("open", symbol("mmaplab_debug_open"));
          ops.set(
              "read",
              symbol(sequence ? "seq_read" : numeric ? "simple_attr_read" : "mmaplab_debug_read"));
          ops.set(
              "write",
              sequence ? 0 : symbol(numeric ? "simple_attr_write" : "mmaplab_debug_write"));
          ops.set("llseek", symbol(sequence ? "seq_lseek" : "default_llseek"));
          ops.set(
              "release",
              sequence ? symbol("single_release") : numeric ? symbol("simple_attr_release") : 0);
          return ops.address();
        });
  }

  private long symbol(String name) {
    return kernel.symbol(name).orElseThrow();
  }

  private Optional<Shown> of(long inode) {
    return kernel.files().inodeAt(inode).map(shown::get);
  }

  private long data(long inode) {
    return kernel.files().inodeAt(inode).orElseThrow() instanceof DriverFile f ? f.data() : 0;
  }

  private long open(long inode, long file) {
    Shown what = of(inode).orElse(new Text());
    int mode = StructView.of(kernel, "inode", inode).getInt("i_mode");
    return switch (what) {
      case Number number -> {
        long at = data(inode);
        SimpleAttributes.of(kernel)
            .open(
                file,
                (mode & 0444) != 0
                    ? Optional.of(() -> format(number, load(number, at)))
                    : Optional.empty(),
                (mode & 0222) != 0
                    ? Optional.of(value -> store(number, at, value))
                    : Optional.empty(),
                number.signed());
        yield 0;
      }
      case DeviceShow(long function) -> {
        long result = SeqFiles.of(kernel).openSingle(file, function, data(inode));
        yield result;
      }
      case Registers() ->
          SeqFiles.of(kernel).openSingle(file, symbol("mmaplab_debug_show"), data(inode));
      default -> 0L;
    };
  }

  private long load(Number number, long at) {
    VirtualMemory memory = kernel.kernelSpace();
    return switch (number.bytes()) {
      case 1 -> memory.loadByte(at);
      case 2 -> memory.loadShort(at);
      case 4 -> number.signed() ? memory.loadInt(at) : memory.loadInt(at) & 0xffff_ffffL;
      default -> memory.loadLong(at);
    };
  }

  private static String format(Number number, long value) {
    return number.format().equals("%d\n") && !number.signed()
        ? Long.toUnsignedString(value) + "\n"
        : String.format(Locale.ROOT, number.format(), value);
  }

  private long store(Number number, long at, long value) {
    NumberParsing.store(kernel.kernelSpace(), at, number.bytes(), value);
    return 0;
  }

  private String text(long inode) {
    VirtualMemory memory = kernel.kernelSpace();
    long at = data(inode);
    return switch (of(inode).orElse(new Text())) {
      case Flag() -> memory.loadByte(at) == 0 ? "N\n" : "Y\n";
      case Text() -> KernelText.read(memory, memory.loadLong(at)) + "\n";
      case Blob() -> {
        StructView blob = StructView.of(kernel, "debugfs_blob_wrapper", at);
        byte[] bytes = new byte[(int) blob.get("size")];
        memory.load(blob.get("data"), bytes, 0, bytes.length);
        yield new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      }
      case Array() -> {
        StructView array = StructView.of(kernel, "debugfs_u32_array", at);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < array.getInt("n_elements"); i++) {
          text.append(i == 0 ? "" : " ")
              .append(Integer.toUnsignedString(memory.loadInt(array.get("array") + 4L * i)));
        }
        yield text.append('\n').toString();
      }
      default -> "";
    };
  }

  /** (file, buffer, count, position) */
  private long read(NativeCall call) {
    String text = text(StructView.of(kernel, "file", call.arg(0)).get("f_inode"));
    return SimpleAttributes.copyOut(kernel, text, call.arg(1), call.arg(2), call.arg(3));
  }

  private long write(NativeCall call) {
    long inode = StructView.of(kernel, "file", call.arg(0)).get("f_inode");
    Shown what = of(inode).orElse(new Text());
    if (what instanceof Blob && kernel.version() != KernelVersion.V6_1) {
      StructView blob = StructView.of(kernel, "debugfs_blob_wrapper", data(inode));
      long into = symbol("simple_write_to_buffer");
      return kernel.call(
          into, blob.get("data"), blob.get("size"), call.arg(3), call.arg(1), call.arg(2));
    }
    if (!(what instanceof Flag)) {
      return -Errno.EINVAL;
    }
    Optional<String> given = SimpleAttributes.copyIn(kernel, call.arg(1), Math.min(call.arg(2), 3));
    if (given.isEmpty()) {
      return -Errno.EFAULT;
    }
    // what is no truth value is swallowed
    NumberParsing.bool(kernel, given.get(), true, data(inode));
    return call.arg(2);
  }

  private long showDevice(long m) {
    VirtualMemory memory = kernel.kernelSpace();
    StructView set =
        StructView.of(
            kernel, "debugfs_regset32", StructView.of(kernel, "seq_file", m).get("private"));
    long size = kernel.layouts().struct("debugfs_reg32").size();
    for (int i = 0; i < set.getInt("nregs"); i++) {
      StructView register = StructView.of(kernel, "debugfs_reg32", set.get("regs") + i * size);
      int value = memory.loadInt(set.get("base") + register.get("offset"));
      SeqFiles.of(kernel)
          .append(
              m,
              KernelText.read(memory, register.get("name"))
                  + String.format(Locale.ROOT, " = 0x%08x\n", value));
    }
    return 0;
  }
}
