package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The one tree of names: a tmpfs root with devtmpfs at /dev, procfs at /proc and sysfs at /sys. */
public final class FileSystem {
  private final Kernel kernel;
  private final Map<Long, OpenFile> files = new HashMap<>();
  private final Map<Long, Inode> inodes = new HashMap<>();
  private long inodeNumber;
  private Optional<Directory> root = Optional.empty();
  private Optional<PathWalk> walk = Optional.empty();

  FileSystem(Kernel kernel) {
    this.kernel = kernel;
  }

  void mount() {
    Directory top = new Directory(kernel, 0755);
    root = Optional.of(top);
    walk = Optional.of(new PathWalk(this, top));
    for (String name : List.of("dev", "proc", "sys", "tmp", "root", "bin")) {
      directory("/" + name).setPermissions(name.equals("tmp") ? 01777 : 0755);
    }
    directory("/dev/shm").setPermissions(01777);
    DeviceNodes.mount(this, kernel);
    ProcFiles.mount(this, kernel);
  }

  public Directory root() {
    return root.orElseThrow();
  }

  /**
   * Absolute or relative to the current task's directory; symbolic links are followed.
   *
   * @throws ErrnoException
   */
  public Inode find(String path) {
    return walk().find(path, true);
  }

  public Optional<Inode> findIfAny(String path) {
    try {
      return Optional.of(find(path));
    } catch (ErrnoException e) {
      return Optional.empty();
    }
  }

  PathWalk walk() {
    return walk.orElseThrow();
  }

  /** The directory of this absolute path, made (0755) with those above it if missing. */
  public Directory directory(String path) {
    Directory at = root();
    for (String name : path.split("/", -1)) {
      if (name.isEmpty()) {
        continue;
      }
      Directory above = at;
      Inode next = above.child(name).orElseGet(() -> above.add(name, new Directory(kernel, 0755)));
      if (!(next instanceof Directory directory)) {
        throw new ErrnoException(Errno.ENOTDIR);
      }
      at = directory;
    }
    return at;
  }

  /**
   * Gives an inode a name, for the kernel's own files (no permission checks).
   *
   * @throws ErrnoException EEXIST
   */
  public <T extends Inode> T add(String path, T inode) {
    Directory parent = directory(parentOf(path));
    String name = nameOf(path);
    if (parent.child(name).isPresent()) {
      throw new ErrnoException(Errno.EEXIST);
    }
    parent.add(name, inode);
    return inode;
  }

  /** Takes a name away, with everything below it; true if there was one. Open files go on. */
  public boolean remove(String path) {
    Optional<Inode> parent = findIfAny(parentOf(path));
    if (parent.isEmpty() || !(parent.get() instanceof Directory d)) {
      return false;
    }
    Optional<Inode> gone = d.remove(nameOf(path));
    gone.ifPresent(FileSystem::unlinked);
    return gone.isPresent();
  }

  /** Moves a name of the kernel's own to another place. */
  public void move(String from, String to) {
    Inode inode = walk().find(from, false);
    directory(parentOf(from)).remove(nameOf(from));
    directory(parentOf(to)).add(nameOf(to), inode);
  }

  /** True if the name is there, be it a link that leads nowhere. */
  public boolean exists(String path) {
    try {
      walk().find(path, false);
      return true;
    } catch (ErrnoException e) {
      return false;
    }
  }

  private static void unlinked(Inode inode) {
    inode.unlinked();
    if (inode instanceof Directory directory) {
      directory.names().forEach(n -> directory.child(n).ifPresent(FileSystem::unlinked));
    }
  }

  /** Writes a tmpfs file as the host, without a process: the run's own files. */
  public TmpfsFile write(String path, byte[] content, int permissions) {
    Directory parent = directory(parentOf(path));
    TmpfsFile file =
        parent.child(nameOf(path)).orElse(root()) instanceof TmpfsFile old
            ? old
            : parent.add(nameOf(path), new TmpfsFile(kernel, permissions));
    file.setContent(content);
    return file;
  }

  /**
   * The whole content of a tmpfs file or of one with generated text, as the host sees it.
   *
   * @throws ErrnoException
   */
  public byte[] read(String path) {
    return switch (find(path)) {
      case TmpfsFile file -> file.content();
      case TextFile file -> file.text().getBytes(StandardCharsets.ISO_8859_1);
      case SysfsFile file -> file.text().getBytes(StandardCharsets.ISO_8859_1);
      case Directory _ -> throw new ErrnoException(Errno.EISDIR);
      default -> throw new ErrnoException(Errno.EINVAL);
    };
  }

  /** A file whose text is made when it is read; reads only. */
  public TextFile text(String path, int permissions, Supplier<String> show) {
    return add(path, new TextFile(kernel, permissions, show, Optional.empty()));
  }

  /**
   * A file with generated text that can be written.
   *
   * @param store gets one write(2)'s bytes; answers how many it took, or a negative errno
   */
  public TextFile text(
      String path, int permissions, Supplier<String> show, Function<byte[], Long> store) {
    return add(path, new TextFile(kernel, permissions, show, Optional.of(store)));
  }

  /** A file of sysfs. */
  public SysfsFile attribute(String path, int permissions, SysfsFile.Attribute attribute) {
    return add(path, new SysfsFile(kernel, permissions, attribute));
  }

  /** The same, of the kernel's own that nothing can be written to. */
  public SysfsFile attribute(String path, int permissions, Supplier<String> show) {
    return attribute(path, permissions, show, bytes -> (long) -Errno.EIO);
  }

  /** The same with both functions. */
  public SysfsFile attribute(
      String path, int permissions, Supplier<String> show, Function<byte[], Long> store) {
    return attribute(
        path,
        permissions,
        new SysfsFile.Attribute() {
          @Override
          public String show() {
            return show.get();
          }

          @Override
          public long store(byte[] bytes) {
            return store.apply(bytes);
          }
        });
  }

  /** A file of sysfs that is no text. */
  public SysfsBinaryFile binary(
      String path, int permissions, long size, SysfsBinaryFile.Access access) {
    return add(path, new SysfsBinaryFile(kernel, permissions, size, access));
  }

  /**
   * A file whose operations are a driver's: debugfs_create_file (i_private is {@code data}).
   *
   * @param operations address of a {@code struct file_operations}
   */
  public DriverFile driverFile(String path, int permissions, long operations, long data) {
    return add(
        path,
        new DriverFile(kernel, permissions, operations, DriverActions.Table.FILE_OPERATIONS, data));
  }

  /**
   * proc_create_data below /proc (pde_data gives {@code data}).
   *
   * @param operations address of a {@code struct proc_ops}
   */
  public DriverFile procFile(String path, int permissions, long operations, long data) {
    return add(
        path, new DriverFile(kernel, permissions, operations, DriverActions.Table.PROC_OPS, data));
  }

  /** The same without a name yet. */
  public DriverFile newDriverFile(int permissions, long operations, long data) {
    return new DriverFile(
        kernel, permissions, operations, DriverActions.Table.FILE_OPERATIONS, data);
  }

  /** A directory without a name yet. */
  public Directory newDirectory(int permissions) {
    return new Directory(kernel, permissions);
  }

  /** A symbolic link without a name yet. */
  public SymbolicLink newLink(String target) {
    return new SymbolicLink(kernel, () -> target);
  }

  /** The top of debugfs, wherever it is mounted. */
  public Directory debugRoot() {
    return kernel.part(Mounts.class, Mounts::new).debugRoot();
  }

  /** A symbolic link of the kernel's own, as sysfs has them. */
  public SymbolicLink link(String path, String target) {
    return add(path, new SymbolicLink(kernel, () -> target));
  }

  /**
   * devtmpfs: makes a node (and directories) below /dev; {@code name} as in {@code snd/maps0}. A
   * node that is there stays.
   */
  public void createNode(String name, int permissions, int device) {
    if (findIfAny("/dev/" + name).isEmpty()) {
      add("/dev/" + name, new DeviceNode(kernel, Inode.S_IFCHR | permissions, device));
    }
  }

  /** devtmpfs: takes a node away if it is still the one for this device. */
  public void removeNode(String name, int device) {
    if (findIfAny("/dev/" + name).filter(i -> i.device() == device).isPresent()) {
      remove("/dev/" + name);
    }
  }

  /** The terminal behind /dev/console, /dev/tty and /dev/ttyS0. */
  void setConsole(Console now) {
    kernel.part(Terminal.class, Terminal::new).setConsole(now);
  }

  /** A new open file of the terminal, read and write. */
  OpenFile openConsole() {
    return Opening.openInode(find("/dev/console"), "/dev/console", OpenFile.O_RDWR);
  }

  /** An anonymous open file, as pipe(2) and the console make them: not in the tree. */
  OpenFile anonymous(Inode inode, String path, int flags) {
    return Opening.openInode(inode, path, flags);
  }

  /**
   * anon_inode_getfd(): a descriptor of the current task for an anonymous file that is read and
   * written.
   *
   * @param name as in {@code [eventfd]}
   * @param flags of open(2): {@code O_NONBLOCK} and {@code O_CLOEXEC} count
   */
  int anonymousDescriptor(Inode inode, String name, int flags) {
    OpenFile file =
        anonymous(inode, "anon_inode:" + name, flags & OpenFile.O_NONBLOCK | OpenFile.O_RDWR);
    return kernel.current().files().install(file, (flags & OpenFile.O_CLOEXEC) != 0);
  }

  /** The open file of a {@code struct file}. */
  public Optional<OpenFile> fileAt(long structAddress) {
    return Optional.ofNullable(files.get(structAddress));
  }

  /** The inode of a {@code struct inode}. */
  public Optional<Inode> inodeAt(long structAddress) {
    return Optional.ofNullable(inodes.get(structAddress));
  }

  void register(long structAddress, OpenFile file) {
    files.put(structAddress, file);
  }

  void unregisterFile(long structAddress) {
    files.remove(structAddress);
  }

  void register(long structAddress, Inode inode) {
    inodes.put(structAddress, inode);
  }

  long nextInode() {
    return ++inodeNumber;
  }

  /** Where relative paths of the current task begin. */
  String workingDirectory() {
    return kernel.scheduler().currentIfAny().map(t -> t.group().directory()).orElse("/");
  }

  /** Who asks; empty for the host and the booting kernel, which may do everything. */
  Optional<Credentials> currentCredentials() {
    return kernel.scheduler().currentIfAny().map(Task::credentials);
  }

  static String parentOf(String path) {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  /** The last part of a path. */
  public static String nameOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
