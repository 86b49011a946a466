package dev.mmaplab.kernel;

import dev.mmaplab.kernel.mm.Mm;
import java.util.Optional;

/** /proc/PID/auxv: what execve tells a program beside its arguments, as pairs of 64-bit words. */
final class AuxiliaryVector {
  private static final int BASE_FEATURES = 0x0fcb_fbfd;
  private static final long VDSO = 0x7fff_f7ff_d000L;
  private static final int HEADER = 0x40;

  private AuxiliaryVector() {}

  /** Bytes as Latin-1 text; "" for a task without memory of its own. */
  static String of(Task task) {
    Optional<Mm> mm = task.mmIfAny();
    StringBuilder text = new StringBuilder();
    if (mm.isPresent()) {
      Credentials who = task.credentials();
      pair(text, 33, VDSO);
      pair(text, 16, BASE_FEATURES);
      pair(text, 6, 4096);
      pair(text, 17, 100);
      pair(text, 3, mm.get().bounds().startCode() + HEADER);
      pair(text, 4, 56);
      pair(text, 5, 10);
      pair(text, 7, 0);
      pair(text, 8, 0);
      pair(text, 11, who.realUid());
      pair(text, 12, who.uid());
      pair(text, 13, who.gid());
      pair(text, 14, who.gid());
      pair(text, 23, 0);
      pair(text, 26, 2);
      pair(text, 0, 0);
    }
    return text.toString();
  }

  private static void pair(StringBuilder text, long key, long value) {
    word(text, key);
    word(text, value);
  }

  private static void word(StringBuilder text, long value) {
    for (int i = 0; i < 64; i += 8) {
      text.append((char) (value >>> i & 0xff));
    }
  }
}
