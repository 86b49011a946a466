package dev.mmaplab.interp;

import dev.mmaplab.c.ObjectFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where data objects go: read-only ones, then initialised ones, then zero ones; those with a
 * section of their own together.
 */
final class DataLayout {
  /** An object of the unit with that number, at its address. */
  record Home(int unit, ObjectFile.DataObject object, long address) {}

  /** Gives references their addresses. */
  interface Resolver {
    long address(int unit, ObjectFile.Reference reference);
  }

  private record Waiting(int unit, ObjectFile.DataObject object) {
    /** The linker sorts what runs before main and at exit by priority, and nothing else. */
    String order() {
      return object.section().endsWith("_array") ? object.symbol() : "";
    }

    boolean zero() {
      return object.section().isEmpty()
          && object.bytes().length == 0
          && object.relocations().isEmpty();
    }
  }

  private final long base;
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Home> readOnly = new ArrayList<>();
  private final List<Home> writable = new ArrayList<>();
  private long readOnlyEnd;
  private long writableBase;
  private long writableEnd;

  /**
   * @param base page-aligned
   */
  DataLayout(long base) {
    this.base = base;
  }

  void add(int unit, List<ObjectFile.DataObject> objects) {
    objects.forEach(o -> waiting.add(new Waiting(unit, o)));
  }

  void place() {
    waiting.sort(
        Comparator.comparing(Waiting::zero)
            .thenComparing(w -> w.object().section())
            .thenComparing(Waiting::order));
    long at = base;
    for (Waiting w : waiting) {
      if (w.object().readOnly()) {
        at = place(w, at, readOnly);
      }
    }
    readOnlyEnd = at;
    writableBase = Linker.roundUp(at, 4096);
    at = writableBase;
    for (Waiting w : waiting) {
      if (!w.object().readOnly()) {
        at = place(w, at, writable);
      }
    }
    writableEnd = at;
  }

  private static long place(Waiting w, long at, List<Home> homes) {
    long address = Linker.roundUp(at, Math.max(1, w.object().align()));
    homes.add(new Home(w.unit(), w.object(), address));
    return address + Math.max(1, w.object().size());
  }

  List<Home> placed() {
    List<Home> all = new ArrayList<>(readOnly);
    all.addAll(writable);
    return all;
  }

  Map<String, List<Linker.Placed>> sections() {
    Map<String, List<Linker.Placed>> sections = new HashMap<>();
    for (Home home : placed()) {
      String section = home.object().section();
      if (!section.isEmpty()) {
        sections
            .computeIfAbsent(section, s -> new ArrayList<>())
            .add(new Linker.Placed(home.object(), home.address()));
      }
    }
    return sections;
  }

  List<Linker.Segment> segments(Resolver resolver) {
    List<Linker.Segment> segments = new ArrayList<>();
    if (!readOnly.isEmpty()) {
      segments.add(segment(base, readOnlyEnd, false, readOnly, resolver));
    }
    if (!writable.isEmpty()) {
      segments.add(segment(writableBase, writableEnd, true, writable, resolver));
    }
    return segments;
  }

  private static Linker.Segment segment(
      long from, long to, boolean writes, List<Home> homes, Resolver resolver) {
    long used = 0;
    for (Home home : homes) {
      int relocated = home.object().relocations().isEmpty() ? 0 : (int) home.object().size();
      int length = Math.max(home.object().bytes().length, relocated);
      used = length == 0 ? used : Math.max(used, home.address() - from + length);
    }
    byte[] bytes = new byte[(int) used];
    for (Home home : homes) {
      byte[] initial = home.object().bytes();
      if (initial.length == 0 && home.object().relocations().isEmpty()) {
        continue;
      }
      int at = (int) (home.address() - from);
      System.arraycopy(initial, 0, bytes, at, initial.length);
      for (ObjectFile.Relocation r : home.object().relocations()) {
        long value = resolver.address(home.unit(), r.target()) + r.addend();
        for (int i = 0; i < 8; i++) {
          bytes[at + (int) r.offset() + i] = (byte) (value >>> 8 * i);
        }
      }
    }
    return new Linker.Segment(from, Linker.roundUp(to - from, 4096), writes, bytes);
  }
}
