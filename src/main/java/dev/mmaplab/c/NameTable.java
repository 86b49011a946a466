package dev.mmaplab.c;

import java.util.Arrays;

/**
 * Turns ranges of characters into interned spellings without making a string for each occurrence.
 */
final class NameTable {
  private String[] names = new String[512];
  private int[] hashes = new int[512];
  private int count;

  NameTable() {
    Arrays.fill(names, "");
  }

  /** The interned string of {@code s[from … to)}, which must not be empty. */
  String name(char[] s, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + s[i];
    }
    int mask = names.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (!names[slot].isEmpty()) {
      if (hashes[slot] == hash && same(names[slot], s, from, to)) {
        return names[slot];
      }
      slot = slot + 1 & mask;
    }
    String made = new String(s, from, to - from);
    if (made.length() < 100) {
      made = made.intern();
    }
    names[slot] = made;
    hashes[slot] = hash;
    if (++count * 2 > names.length) {
      grow();
    }
    return made;
  }

  private static boolean same(String name, char[] s, int from, int to) {
    int length = to - from;
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != s[from + i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldHashes = hashes;
    names = new String[oldNames.length * 2];
    hashes = new int[names.length];
    Arrays.fill(names, "");
    int mask = names.length - 1;
    for (int i = 0; i < oldNames.length; i++) {
      if (!oldNames[i].isEmpty()) {
        int slot = (oldHashes[i] ^ oldHashes[i] >>> 15) & mask;
        while (!names[slot].isEmpty()) {
          slot = slot + 1 & mask;
        }
        names[slot] = oldNames[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }
}
