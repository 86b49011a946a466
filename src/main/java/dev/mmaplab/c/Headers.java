package dev.mmaplab.c;

import java.util.Optional;

/** Where {@code #include} finds text. */
public interface Headers {
  /**
   * @param name as written between the quotes or angle brackets
   * @param angled {@code <name>}
   * @param from name of the file that includes
   * @return the file, or empty where gcc would say "No such file or directory"
   * @throws UnsupportedException for a header that Linux has and mmaplab lacks (the position is
   *     filled in by the caller's catch)
   */
  Optional<Header> find(String name, boolean angled, String from);

  /**
   * @param path its name in messages, as in {@code linux/mm.h}
   * @param system one of ours: tokens are cached across runs and warnings are silent
   */
  record Header(String path, String text, boolean system) {}

  /**
   * True if Linux has this header although mmaplab lacks it: including it is then Unsupported, not
   * an error.
   */
  default boolean knownToLinux(String name) {
    return false;
  }

  /**
   * True if Linux gives drivers a function, macro, constant, type or tag of this name although none
   * of our headers has it: using it is then Unsupported, not an error.
   */
  default boolean lacks(String identifier) {
    return false;
  }

  /** True if Linux's struct or union of that tag has such a member although ours lacks it. */
  default boolean lacksMember(String tag, String member) {
    return false;
  }

  /** Which header of the system declares what, for a compilation in that dialect; made once. */
  default Optional<HeaderIndex> index(Dialect dialect) {
    return Optional.empty();
  }
}
