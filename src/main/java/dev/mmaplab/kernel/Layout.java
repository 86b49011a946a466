package dev.mmaplab.kernel;

import dev.mmaplab.c.Type;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the members of one struct of our kernel headers lie. Immutable, shared by all computers of
 * a version.
 */
public final class Layout {
  private final Type.Struct struct;
  private final Map<String, Type.Field> found = new ConcurrentHashMap<>();

  Layout(Type.Struct struct) {
    this.struct = struct;
  }

  public String tag() {
    return struct.tag();
  }

  /** {@code sizeof}. */
  public long size() {
    return struct.size();
  }

  public int align() {
    return struct.align();
  }

  /** True if the struct of this version has the member; {@code path} as in {@link #offset}. */
  public boolean has(String path) {
    return search(struct, path).isPresent();
  }

  /**
   * {@code offsetof}: members of members by dots, as in {@code f_path.dentry}.
   *
   * @throws IllegalStateException if our headers declare no such member
   */
  public long offset(String path) {
    return field(path).offset();
  }

  /** Size of the member in bytes. */
  public long sizeOf(String path) {
    return field(path).type().type().size();
  }

  /** The member; its offset counts from the start of this struct. */
  public Type.Field field(String path) {
    return found.computeIfAbsent(
        path,
        p ->
            search(struct, p)
                .orElseThrow(
                    () -> new IllegalStateException("struct " + struct.tag() + " has no " + p)));
  }

  private static java.util.Optional<Type.Field> search(Type.Struct in, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return in.field(path);
    }
    return in.field(path.substring(0, dot))
        .flatMap(
            outer ->
                outer.type().type() instanceof Type.Struct inner
                    ? search(inner, path.substring(dot + 1))
                        .map(
                            f ->
                                new Type.Field(
                                    f.name(),
                                    f.type(),
                                    outer.offset() + f.offset(),
                                    f.bits(),
                                    f.position()))
                    : java.util.Optional.empty());
  }
}
