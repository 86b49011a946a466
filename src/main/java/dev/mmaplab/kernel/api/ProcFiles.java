package dev.mmaplab.kernel.api;

import dev.mmaplab.interp.NativeCall;
import dev.mmaplab.kernel.Directory;
import dev.mmaplab.kernel.DriverFile;
import dev.mmaplab.kernel.Errno;
import dev.mmaplab.kernel.ErrnoException;
import dev.mmaplab.kernel.Inode;
import dev.mmaplab.kernel.Kernel;
import dev.mmaplab.kernel.KernelVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code linux/proc_fs.h}. A {@code struct proc_dir_entry} is a handle here: no driver can look
 * into it.
 */
final class ProcFiles {
  /** How a file made by proc_create_single or proc_create_seq opens. */
  private record Opening(boolean single, long functions, int stateSize) {}

  private final Kernel kernel;
  private final Map<Long, String> entries = new HashMap<>();
  private final Map<Inode, Opening> openings = new IdentityHashMap<>();
  private final List<Long> seqOperations = new ArrayList<>();

  ProcFiles(Kernel kernel) {
    this.kernel = kernel;
  }

  static ProcFiles of(Kernel kernel) {
    return kernel.part(ProcFiles.class, ProcFiles::new);
  }

  static void install(Binder binder) {
    binder.bind("proc_mkdir", (kernel, c) -> of(kernel).makeDirectory(c.arg(0), 0, c.arg(1)));
    binder.bind(
        "proc_mkdir_mode",
        (kernel, c) -> of(kernel).makeDirectory(c.arg(0), c.intArg(1), c.arg(2)));
    binder.bind("proc_symlink", (kernel, c) -> of(kernel).link(c.arg(0), c.arg(1), c.arg(2)));
    binder.bind("proc_create_data", (kernel, c) -> of(kernel).create(c, c.arg(3), c.arg(4)));
    binder.bind(
        "proc_create_single_data",
        (kernel, c) -> of(kernel).createSeq(c, new Opening(true, c.arg(3), 0), c.arg(4)));
    binder.bind(
        "proc_create_seq_private",
        (kernel, c) ->
            of(kernel).createSeq(c, new Opening(false, c.arg(3), c.intArg(4)), c.arg(5)));
    binder.bind("mmaplab_proc_seq_open", (kernel, c) -> of(kernel).openSeq(c));
    binder.bind("proc_remove", (kernel, c) -> of(kernel).remove(c.arg(0)));
    binder.bind("remove_proc_entry", (kernel, c) -> of(kernel).removeNamed(c, false));
    binder.bind("remove_proc_subtree", (kernel, c) -> of(kernel).removeNamed(c, true));
    binder.bind("proc_set_size", (kernel, c) -> of(kernel).setSize(c.arg(0), c.arg(1)));
    binder.bind(
        "proc_set_user", (kernel, c) -> of(kernel).setUser(c.arg(0), c.intArg(1), c.intArg(2)));
  }

  private String path(long name, long parent) {
    String above = parent == 0 ? "/proc" : Optional.ofNullable(entries.get(parent)).orElse("/proc");
    return above + "/" + KernelText.read(kernel.kernelSpace(), name);
  }

  private long enter(String path) {
    long handle = kernel.memory().allocate(8);
    entries.put(handle, path);
    return handle;
  }

  private boolean taken(String path) {
    boolean taken = kernel.files().findIfAny(path).isPresent();
    if (taken) {
      warn(
          "proc_dir_entry '" + shown(path) + "' already registered",
          "400 proc_register+0x19f/0x240",
          "399 proc_register+0x17e/0x220");
    }
    return taken;
  }

  /**
   * As messages name an entry: its directory's own name (that of the root is /proc) and its name.
   */
  private static String shown(String path) {
    int slash = path.lastIndexOf('/');
    String above = path.substring(0, slash);
    return (above.equals("/proc") ? above : above.substring(above.lastIndexOf('/') + 1))
        + path.substring(slash);
  }

  /** WARN() of fs/proc/generic.c, whose line is another one in each version. */
  private void warn(String text, String where61, String where612) {
    kernel.log().line(4, "------------[ cut here ]------------");
    kernel.log().line(4, text);
    kernel
        .oopses()
        .warning(
            "fs/proc/generic.c:" + (kernel.version() == KernelVersion.V6_1 ? where61 : where612));
  }

  private long makeDirectory(long name, int mode, long parent) {
    String path = path(name, parent);
    if (taken(path)) {
      return 0;
    }
    Directory made = kernel.files().directory(path);
    made.setPermissions(mode == 0 ? 0555 : mode & 07777);
    made.forbidCreation();
    return enter(path);
  }

  private long link(long name, long parent, long target) {
    String path = path(name, parent);
    if (taken(path)) {
      return 0;
    }
    kernel.files().link(path, KernelText.read(kernel.kernelSpace(), target));
    return enter(path);
  }

  private long create(NativeCall call, long operations, long data) {
    String path = path(call.arg(0), call.arg(2));
    int mode = call.intArg(1) & 07777;
    if (operations == 0 || taken(path)) {
      return 0;
    }
    try {
      kernel.files().procFile(path, mode == 0 ? 0444 : mode, operations, data);
    } catch (ErrnoException e) {
      return 0;
    }
    return enter(path);
  }

  private long createSeq(NativeCall call, Opening opening, long data) {
    long handle = create(call, operations(), data);
    if (handle != 0) {
      kernel
          .files()
          .findIfAny(path(call.arg(0), call.arg(2)))
          .ifPresent(inode -> openings.put(inode, opening));
    }
    return handle;
  }

  /** The struct proc_ops that all seq files of /proc share. */
  private long operations() {
    if (seqOperations.isEmpty()) {
      StructView ops = StructView.allocate(kernel, "proc_ops");
      ops.set("proc_open", symbol("mmaplab_proc_seq_open"));
      ops.set("proc_read", symbol("seq_read"));
      ops.set("proc_lseek", symbol("seq_lseek"));
      ops.set("proc_release", symbol("mmaplab_seq_release_any"));
      seqOperations.add(ops.address());
    }
    return seqOperations.getFirst();
  }

  private long symbol(String name) {
    return kernel.symbol(name).orElseThrow();
  }

  private long openSeq(NativeCall call) {
    Optional<Inode> inode = kernel.files().inodeAt(call.arg(0));
    Optional<Opening> opening = inode.map(openings::get);
    if (opening.isEmpty()) {
      return -Errno.ENOENT;
    }
    Opening how = opening.get();
    long data = inode.get() instanceof DriverFile file ? file.data() : 0;
    if (how.single()) {
      return SeqFiles.of(kernel).openSingle(call.arg(1), how.functions(), data);
    }
    return SeqFiles.of(kernel).openPrivate(call.arg(1), how.functions(), how.stateSize()) == 0
            && how.stateSize() > 0
        ? -Errno.ENOMEM
        : 0;
  }

  private long remove(long handle) {
    if (handle != 0) {
      Optional.ofNullable(entries.get(handle)).ifPresent(path -> removePath(path, handle));
    }
    return 0;
  }

  private void removePath(String path, long handle) {
    kernel.files().findIfAny(path).ifPresent(this::markRemoved);
    kernel.files().remove(path);
    entries
        .entrySet()
        .removeIf(
            e ->
                e.getKey() == handle
                    || e.getValue().equals(path)
                    || e.getValue().startsWith(path + "/"));
  }

  private void markRemoved(Inode inode) {
    switch (inode) {
      case DriverFile file -> {
        file.markRemoved();
        openings.remove(file);
      }
      case Directory directory ->
          directory.names().forEach(name -> directory.child(name).ifPresent(this::markRemoved));
      default -> {}
    }
  }

  private long removeNamed(NativeCall call, boolean subtree) {
    String path = path(call.arg(0), call.arg(1));
    Optional<Inode> inode = kernel.files().findIfAny(path);
    if (inode.isEmpty()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      warn(
          "name '" + name + "'",
          "734 remove_proc_entry+0x140/0x1b0",
          "733 remove_proc_entry+0xb6/0x1d0");
      return -Errno.ENOENT;
    }
    if (!subtree && inode.get() instanceof Directory directory && !directory.empty()) {
      String first = directory.names().getFirst();
      warn(
          "remove_proc_entry: removing non-empty directory '"
              + shown(path)
              + "', leaking at least '"
              + first
              + "'",
          "740 remove_proc_entry+0x19f/0x1b0",
          "739 remove_proc_entry+0x19f/0x1d0");
    }
    removePath(path, 0);
    return 0;
  }

  private long setSize(long handle, long size) {
    if (inode(handle).orElse(kernel.files().root()) instanceof DriverFile file) {
      file.setSize(size);
    }
    return 0;
  }

  private long setUser(long handle, int uid, int gid) {
    inode(handle).ifPresent(i -> i.setOwner(uid, gid));
    return 0;
  }

  private Optional<Inode> inode(long handle) {
    return Optional.ofNullable(entries.get(handle)).flatMap(path -> kernel.files().findIfAny(path));
  }
}
