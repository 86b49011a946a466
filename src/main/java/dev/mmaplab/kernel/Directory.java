package dev.mmaplab.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A directory: names and what they lead to. */
public class Directory extends Inode {
  private final Map<String, Inode> children = new TreeMap<>();
  private boolean creatable = true;

  Directory(Kernel kernel, int permissions) {
    super(kernel, S_IFDIR | permissions);
    addLinks(1);
  }

  public Optional<Inode> child(String name) {
    return Optional.ofNullable(children.get(name));
  }

  /** In byte order. */
  public List<String> names() {
    return new ArrayList<>(children.keySet());
  }

  /** Gives an inode a name here; replaces what had it. */
  public <T extends Inode> T add(String name, T inode) {
    children.put(name, inode);
    touch();
    return inode;
  }

  public Optional<Inode> remove(String name) {
    touch();
    return Optional.ofNullable(children.remove(name));
  }

  public boolean empty() {
    return children.isEmpty();
  }

  /** False where open(O_CREAT), mkdir and mknod are refused: /proc and /sys. */
  public boolean creatable() {
    return creatable;
  }

  /** From now on only the kernel itself makes names here. */
  public void forbidCreation() {
    creatable = false;
  }

  @Override
  public int links() {
    int subdirectories = 0;
    for (String name : names()) {
      if (child(name).map(Inode::isDirectory).orElse(false)) {
        subdirectories++;
      }
    }
    return 2 + subdirectories;
  }

  @Override
  public FileActions actions() {
    return Listing.ACTIONS;
  }

  /** What an open directory does. */
  private enum Listing implements FileActions {
    ACTIONS;

    @Override
    public long read(OpenFile file, long buffer, long count, FilePosition position) {
      return -Errno.EISDIR;
    }

    @Override
    public List<Entry> entries(OpenFile file) {
      Directory directory = (Directory) file.inode();
      List<Entry> entries = new ArrayList<>();
      for (String name : directory.names()) {
        directory
            .child(name)
            .ifPresent(i -> entries.add(new Entry(name, i.number(), i.entryType())));
      }
      return entries;
    }
  }
}
