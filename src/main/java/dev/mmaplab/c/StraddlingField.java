package dev.mmaplab.c;

/**
 * Code for a packed bit-field that lies across storage units: read and written byte by byte, so
 * that nothing outside of its struct is touched.
 */
final class StraddlingField {
  private final FunctionGenerator g;

  StraddlingField(FunctionGenerator g) {
    this.g = g;
  }

  /** No single unit of the field's type covers it. */
  static boolean is(Place.BitField f, Scalar scalar) {
    return f.bits().shift() + f.bits().width() > 8 * scalar.bytes;
  }

  /** dest = the field's value. */
  void load(Place.BitField f, Scalar scalar, int dest) {
    int mark = g.window.mark();
    int sum = g.window.allocate();
    int piece = g.window.allocate();
    int start = f.bits().shift() % 8;
    for (int done = 0, i = 0; done < f.bits().width(); i++) {
      int into = i == 0 ? sum : piece;
      g.code.emit(Op.LD1U, into, f.unit().base(), offset(f, i));
      if (i == 0) {
        if (start > 0) {
          g.code.emit(Op.SHRI, sum, sum, start);
        }
        done = 8 - start;
      } else {
        g.code.emit(Op.SHLI, piece, piece, done);
        g.code.emit(Op.OR, sum, sum, piece);
        done += 8;
      }
    }
    int up = 64 - f.bits().width();
    if (up > 0) {
      g.code.emit(Op.SHLI, sum, sum, up);
      g.code.emit(scalar.signed ? Op.SARI : Op.SHRI, sum, sum, up);
    }
    g.code.emit(Op.MOV, dest, sum, 0);
    g.window.release(mark);
  }

  /** The field = the low bits of src. */
  void store(Place.BitField f, int src) {
    int mark = g.window.mark();
    int rest = g.window.allocate();
    int unit = g.window.allocate();
    g.code.emit(Op.MOV, rest, src, 0);
    int shift = f.bits().shift() % 8;
    for (int left = f.bits().width(), i = 0; left > 0; i++) {
      int width = Math.min(8 - shift, left);
      g.code.emit(Op.LD1U, unit, f.unit().base(), offset(f, i));
      g.code.emit(Op.INSERT, unit, rest, shift + 64 * width);
      g.code.emit(Op.ST1, unit, f.unit().base(), offset(f, i));
      g.code.emit(Op.SHRI, rest, rest, width);
      left -= width;
      shift = 0;
    }
    g.window.release(mark);
  }

  private static int offset(Place.BitField f, int index) {
    return f.unit().offset() + f.bits().shift() / 8 + index;
  }
}
