package dev.mmaplab.kernel;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A {@code struct dentry} for each name that driver code has seen, below that of its directory. */
public final class Dentries {
  /** Where something is mounted: the top of each has no name of its own. */
  private static final Set<String> TOPS =
      Set.of("/", "/dev", "/proc", "/sys", "/tmp", "/sys/kernel/debug");

  private record Key(String path, long inode) {}

  private final Kernel kernel;
  private final Map<Key, Long> made = new HashMap<>();
  private final Map<Long, String> paths = new HashMap<>();

  Dentries(Kernel kernel) {
    this.kernel = kernel;
  }

  public static Dentries of(Kernel kernel) {
    return kernel.part(Dentries.class, Dentries::new);
  }

  /**
   * Address of the dentry of this path.
   *
   * @param inode address of the struct inode it leads to
   */
  public long of(String path, long inode) {
    Optional<Long> known = Optional.ofNullable(made.get(new Key(path, inode)));
    return known.orElseGet(() -> make(path, inode));
  }

  private long make(String path, long inode) {
    Layout struct = kernel.layouts().struct("dentry");
    boolean mounted = TOPS.contains(path);
    boolean root = mounted || !path.startsWith("/");
    String name = mounted ? "/" : path.startsWith("/") ? FileSystem.nameOf(path) : path;
    byte[] text = (name + "\0").getBytes(StandardCharsets.ISO_8859_1);
    long at = KernelObjects.allocate(kernel, struct.size() + text.length);
    made.put(new Key(path, inode), at);
    paths.put(at, path);
    kernel.kernelSpace().store(at + struct.size(), text, 0, text.length);
    KernelObjects.set(kernel, at, struct, "d_inode", inode);
    KernelObjects.set(kernel, at, struct, "d_name.name", at + struct.size());
    KernelObjects.set(kernel, at, struct, "d_name.len", text.length - 1);
    KernelObjects.set(kernel, at, struct, "d_parent", root ? at : parent(path));
    return at;
  }

  private long parent(String path) {
    String above = FileSystem.parentOf(path);
    long inode = kernel.files().findIfAny(above).map(Inode::structAddress).orElse(0L);
    return of(above, inode);
  }

  /** The path of a dentry made here. */
  public Optional<String> path(long dentry) {
    return Optional.ofNullable(paths.get(dentry));
  }
}
