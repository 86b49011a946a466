package dev.mmaplab.libc;

import dev.mmaplab.machine.VirtualMemory;
import java.util.Arrays;

/** Copying, comparing and searching strings: string.h and strings.h. */
final class StringFunctions {
  private StringFunctions() {}

  static void install(Exports to) {
    to.add("strlen", c -> c.bytes(c.arg(0)).length);
    to.add("strnlen", c -> limited(c, c.arg(0), c.arg(1)).length);
    to.add("strcpy", StringFunctions::strcpy);
    to.add("stpcpy", StringFunctions::stpcpy);
    to.add("strncpy", c -> strncpy(c, false));
    to.add("stpncpy", c -> strncpy(c, true));
    to.add("strcat", StringFunctions::strcat);
    to.add("strncat", StringFunctions::strncat);
    to.add("strdup", c -> duplicate(c, c.bytes(c.arg(0))));
    to.add("__strdup", c -> duplicate(c, c.bytes(c.arg(0))));
    to.add("strndup", c -> duplicate(c, limited(c, c.arg(0), c.arg(1))));
    to.add("strcmp", c -> compare(c, Long.MAX_VALUE, false));
    to.add("strcoll", c -> compare(c, Long.MAX_VALUE, false));
    to.add("strncmp", c -> compare(c, c.arg(2), false));
    to.add("strcasecmp", c -> compare(c, Long.MAX_VALUE, true));
    to.add("strncasecmp", c -> compare(c, c.arg(2), true));
    to.add("strxfrm", StringFunctions::strxfrm);
    to.add("strchr", c -> find(c, c.arg(0), c.intArg(1), false));
    to.add("index", c -> find(c, c.arg(0), c.intArg(1), false));
    to.add("strchrnul", c -> find(c, c.arg(0), c.intArg(1), true));
    to.add("strrchr", StringFunctions::strrchr);
    to.add("rindex", StringFunctions::strrchr);
    to.add("strstr", c -> search(c, c.bytes(c.arg(0)), c.bytes(c.arg(1))));
    to.add("strcasestr", c -> search(c, lower(c.bytes(c.arg(0))), lower(c.bytes(c.arg(1)))));
    to.add("strspn", c -> span(c, c.arg(0), c.arg(1), true));
    to.add("strcspn", c -> span(c, c.arg(0), c.arg(1), false));
    to.add("strpbrk", StringFunctions::strpbrk);
    to.add("strtok", c -> token(c, c.arg(0), c.arg(1), LibcData.STRTOK));
    to.add("strtok_r", c -> token(c, c.arg(0), c.arg(1), c.arg(2)));
    to.add("__strtok_r", c -> token(c, c.arg(0), c.arg(1), c.arg(2)));
    to.add("strsep", StringFunctions::strsep);
    to.add("basename", c -> c.arg(0) + 1 + c.string(c.arg(0)).lastIndexOf('/'));
    to.add("ffs", c -> 1 + bit(c.intArg(0) & 0xffff_ffffL));
    to.add("ffsl", c -> 1 + bit(c.arg(0)));
    to.add("ffsll", c -> 1 + bit(c.arg(0)));
  }

  private static int bit(long value) {
    return value == 0 ? -1 : Long.numberOfTrailingZeros(value);
  }

  static byte[] limited(UserCall c, long address, long limit) {
    int most = limit < 0 || limit > 1 << 28 ? 1 << 28 : (int) limit;
    return most == 0 ? new byte[0] : c.memory().loadString(address, most);
  }

  private static long strcpy(UserCall c) {
    c.storeString(c.arg(0), c.bytes(c.arg(1)));
    return c.arg(0);
  }

  private static long stpcpy(UserCall c) {
    byte[] text = c.bytes(c.arg(1));
    c.storeString(c.arg(0), text);
    return c.arg(0) + text.length;
  }

  private static long strncpy(UserCall c, boolean end) {
    long size = c.arg(2);
    c.charge(size);
    byte[] text = limited(c, c.arg(1), size);
    if (text.length > 0) {
      c.memory().store(c.arg(0), text, 0, text.length);
    }
    if (text.length < size || size < 0) {
      c.memory().fill(c.arg(0) + text.length, 0, size - text.length);
    }
    return end ? c.arg(0) + text.length : c.arg(0);
  }

  private static long strcat(UserCall c) {
    append(c, c.bytes(c.arg(1)));
    return c.arg(0);
  }

  private static long strncat(UserCall c) {
    append(c, limited(c, c.arg(1), c.arg(2)));
    return c.arg(0);
  }

  /**
   * The old end is overwritten last: a fault before has changed nothing that a second try would
   * see.
   */
  private static void append(UserCall c, byte[] text) {
    VirtualMemory memory = c.memory();
    long end = c.arg(0) + c.bytes(c.arg(0)).length;
    if (text.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(text, 1, text.length + 1);
    memory.store(end + 1, rest, 0, rest.length);
    memory.storeByte(end, text[0]);
  }

  private static long duplicate(UserCall c, byte[] text) {
    long made = new Heap(c).malloc(text.length + 1L);
    if (made != 0) {
      c.storeString(made, text);
    }
    return made;
  }

  private static long compare(UserCall c, long limit, boolean ignoreCase) {
    VirtualMemory memory = c.memory();
    long a = c.arg(0);
    long b = c.arg(1);
    for (long i = 0; i < limit || limit < 0; i++) {
      int left = memory.loadByte(a + i);
      int right = memory.loadByte(b + i);
      if (ignoreCase) {
        left = CharacterFunctions.lower(left);
        right = CharacterFunctions.lower(right);
      }
      if (left != right || left == 0) {
        return (long) left - right;
      }
    }
    return 0;
  }

  private static long strxfrm(UserCall c) {
    byte[] text = c.bytes(c.arg(1));
    if (c.arg(2) > text.length || c.arg(2) < 0) {
      c.storeString(c.arg(0), text);
    }
    return text.length;
  }

  private static long find(UserCall c, long from, int value, boolean orEnd) {
    VirtualMemory memory = c.memory();
    for (long at = from; ; at++) {
      int here = memory.loadByte(at);
      if (here == (value & 0xff)) {
        return at;
      }
      if (here == 0) {
        return orEnd ? at : 0;
      }
    }
  }

  private static long strrchr(UserCall c) {
    byte[] text = c.bytes(c.arg(0));
    byte value = (byte) c.intArg(1);
    if (value == 0) {
      return c.arg(0) + text.length;
    }
    for (int i = text.length - 1; i >= 0; i--) {
      if (text[i] == value) {
        return c.arg(0) + i;
      }
    }
    return 0;
  }

  private static byte[] lower(byte[] text) {
    byte[] lower = text.clone();
    for (int i = 0; i < lower.length; i++) {
      lower[i] = (byte) CharacterFunctions.lower(lower[i] & 0xff);
    }
    return lower;
  }

  private static long search(UserCall c, byte[] hay, byte[] needle) {
    int at = indexOf(hay, needle);
    return at < 0 ? 0 : c.arg(0) + at;
  }

  static int indexOf(byte[] hay, byte[] needle) {
    for (int i = 0; i + needle.length <= hay.length; i++) {
      if (Arrays.equals(hay, i, i + needle.length, needle, 0, needle.length)) {
        return i;
      }
    }
    return -1;
  }

  private static int span(UserCall c, long from, long set, boolean inside) {
    byte[] text = c.bytes(from);
    boolean[] members = members(c, set);
    int i = 0;
    while (i < text.length && members[text[i] & 0xff] == inside) {
      i++;
    }
    return i;
  }

  private static boolean[] members(UserCall c, long set) {
    boolean[] members = new boolean[256];
    for (byte b : c.bytes(set)) {
      members[b & 0xff] = true;
    }
    return members;
  }

  private static long strpbrk(UserCall c) {
    long at = c.arg(0) + span(c, c.arg(0), c.arg(1), false);
    return c.memory().loadByte(at) == 0 ? 0 : at;
  }

  private static long token(UserCall c, long given, long set, long save) {
    VirtualMemory memory = c.memory();
    long from = given == 0 ? memory.loadLong(save) : given;
    if (from == 0) {
      return 0;
    }
    long start = from + span(c, from, set, true);
    if (memory.loadByte(start) == 0) {
      memory.storeLong(save, start);
      return 0;
    }
    long end = start + span(c, start, set, false);
    boolean last = memory.loadByte(end) == 0;
    if (!last) {
      memory.storeByte(end, 0);
    }
    memory.storeLong(save, last ? end : end + 1);
    return start;
  }

  private static long strsep(UserCall c) {
    VirtualMemory memory = c.memory();
    long start = memory.loadLong(c.arg(0));
    if (start == 0) {
      return 0;
    }
    long end = start + span(c, start, c.arg(1), false);
    boolean last = memory.loadByte(end) == 0;
    if (!last) {
      memory.storeByte(end, 0);
    }
    memory.storeLong(c.arg(0), last ? 0 : end + 1);
    return start;
  }
}
