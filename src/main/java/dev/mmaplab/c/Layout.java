package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places members as the System V x86-64 ABI and gcc do, bit-fields, packing and alignment
 * attributes included.
 */
final class Layout {
  /**
   * A member to place.
   *
   * @param width of a bit-field, -1 for others
   * @param align what the type or an attribute asks for
   * @param asked the alignment an attribute asks for: that of a packed member; 0 if none does
   */
  record Member(
      String name,
      QualType type,
      int width,
      int align,
      int asked,
      boolean packed,
      Position position) {}

  /**
   * @param size in bytes
   */
  record Result(List<Type.Field> fields, long size, int align) {}

  private final List<Type.Field> fields = new ArrayList<>();
  private final boolean packed;

  /** What {@code #pragma pack} limits the alignment of members to; 0: nothing. */
  private final int limit;

  private long bit;
  private long unionBytes;
  private int align = 1;

  private Layout(boolean packed, int limit) {
    this.packed = packed;
    this.limit = limit;
  }

  /**
   * @param limit what {@code #pragma pack} limits the alignment of members to; 0 if nothing
   * @param forcedAlign what {@code aligned} on the whole asks for; 0 if nothing
   */
  static Result place(
      List<Member> members, boolean union, boolean packed, int limit, int forcedAlign) {
    Layout l = new Layout(packed, limit);
    for (Member m : members) {
      if (union) {
        l.bit = 0;
      }
      if (m.width() >= 0) {
        l.bitField(m);
      } else {
        l.plain(m);
      }
      l.unionBytes = Math.max(l.unionBytes, (l.bit + 7) / 8);
    }
    int align = Math.max(l.align, forcedAlign);
    long bytes = union ? l.unionBytes : (l.bit + 7) / 8;
    long size = (bytes + align - 1) / align * align;
    return new Result(l.inside(size), size, align);
  }

  private void plain(Member m) {
    int a = limited(wanted(m));
    align = Math.max(align, a);
    long bits = a * 8L;
    bit = (bit + bits - 1) / bits * bits;
    fields.add(new Type.Field(m.name(), m.type(), bit / 8, Optional.empty(), m.position(), a));
    bit += m.type().type().size() * 8;
  }

  private int wanted(Member m) {
    return packed || m.packed() ? Math.max(1, m.asked()) : m.align();
  }

  private void bitField(Member m) {
    long unit = m.type().type().size() * 8;
    boolean tight = packed || m.packed() || limit > 0;
    if (m.width() == 0) {
      bit = (bit + unit - 1) / unit * unit;
      return;
    }
    if (m.asked() > 0) {
      long bits = limited(wanted(m)) * 8L;
      bit = (bit + bits - 1) / bits * bits;
    }
    if (!tight && bit / unit != (bit + m.width() - 1) / unit) {
      bit = (bit + unit - 1) / unit * unit;
    }
    if (!m.name().isEmpty()) {
      align = Math.max(align, bitFieldAlign(m));
      long start = tight ? bit / 8 * 8 : bit / unit * unit;
      fields.add(
          new Type.Field(
              m.name(),
              m.type(),
              start / 8,
              Optional.of(new Type.Bits((int) (bit - start), m.width())),
              m.position()));
    }
    bit += m.width();
  }

  private int limited(int align) {
    return limit > 0 ? Math.min(align, limit) : align;
  }

  /** What a named bit-field asks of the whole. */
  private int bitFieldAlign(Member m) {
    if (limit > 0) {
      return limited(m.align());
    }
    return wanted(m);
  }

  /**
   * Storage units of packed bit-fields are moved so that they do not reach past the end. Where the
   * whole is smaller than the unit, the field is placed as one that lies across units: such are
   * accessed byte by byte.
   */
  private List<Type.Field> inside(long size) {
    List<Type.Field> moved = new ArrayList<>(fields.size());
    for (Type.Field f : fields) {
      long unit = f.type().type().size();
      if (f.bits().isPresent() && f.offset() + unit > size) {
        Type.Bits b = f.bits().get();
        long offset = size >= unit ? size - unit : f.offset() - unit;
        int shift = (int) ((f.offset() - offset) * 8 + b.shift());
        moved.add(
            new Type.Field(
                f.name(),
                f.type(),
                offset,
                Optional.of(new Type.Bits(shift, b.width())),
                f.position()));
      } else {
        moved.add(f);
      }
    }
    return moved;
  }
}
