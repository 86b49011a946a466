package dev.mmaplab.interp;

import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.ObjectFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Gives the functions and data of object files their addresses and puts the addresses where code
 * and data refer to them.
 */
public final class Linker {
  /** Symbols outside the objects: natives, other modules' exports. */
  public interface Externals {
    OptionalLong address(String symbol);
  }

  /**
   * Objects laid out: text from {@code textBase} (each function 16-byte aligned, {@code textSize}
   * bytes in all, no bytes are stored for it), then data.
   *
   * @param segments initialised read-only and read-write data, page-aligned
   * @param symbols addresses of the objects' symbols, static ones as {@code name}; global ones win
   * @param undefined references found nowhere; their address is 0
   */
  public record Linked(
      long textBase,
      long textSize,
      List<Segment> segments,
      Map<String, Long> symbols,
      Map<String, List<Placed>> sections,
      List<ObjectFile.Reference> undefined) {}

  /** Bytes to put at an address; {@code size} ≥ {@code bytes.length}, the rest is zero. */
  public record Segment(long address, long size, boolean writable, byte[] bytes) {}

  /** A data object that asked for a section, and where it went. */
  public record Placed(ObjectFile.DataObject object, long address) {}

  private static final long PAGE = 4096;

  private final List<ObjectFile> objects;
  private final Externals externals;
  private final Map<String, Long> globals = new HashMap<>();
  private final List<Map<String, Long>> locals = new ArrayList<>();
  private final Map<String, ObjectFile.Reference> undefined = new LinkedHashMap<>();

  private Linker(List<ObjectFile> objects, Externals externals) {
    this.objects = objects;
    this.externals = externals;
    objects.forEach(o -> locals.add(new HashMap<>()));
  }

  /**
   * Lays out objects from {@code base} upward, adds their functions to {@code code}.
   *
   * @param base page-aligned
   */
  public static Linked link(
      List<ObjectFile> objects, long base, CodeSpace code, Externals externals) {
    return new Linker(objects, externals).link(base, code);
  }

  private Linked link(long base, CodeSpace code) {
    long end = base;
    for (int i = 0; i < objects.size(); i++) {
      for (FunctionCode f : objects.get(i).functions()) {
        define(i, f.symbol(), f.global(), end);
        end += roundUp(f.textBytes(), 16);
      }
    }
    long textSize = roundUp(end - base, PAGE);
    DataLayout layout = new DataLayout(base + textSize);
    for (int i = 0; i < objects.size(); i++) {
      layout.add(i, objects.get(i).data());
    }
    layout.place();
    layout
        .placed()
        .forEach(p -> define(p.unit(), p.object().symbol(), p.object().global(), p.address()));
    List<Segment> segments = layout.segments(this::resolve);
    for (int i = 0; i < objects.size(); i++) {
      for (FunctionCode f : objects.get(i).functions()) {
        code.add(linked(i, f));
      }
    }
    Map<String, Long> symbols = new HashMap<>();
    locals.forEach(symbols::putAll);
    symbols.putAll(globals);
    return new Linked(
        base, textSize, segments, symbols, layout.sections(), List.copyOf(undefined.values()));
  }

  private void define(int unit, String symbol, boolean global, long address) {
    locals.get(unit).put(symbol, address);
    if (global) {
      globals.putIfAbsent(symbol, address);
    }
  }

  private LinkedFunction linked(int unit, FunctionCode f) {
    long[] addresses = new long[f.references().size()];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = resolve(unit, f.references().get(i));
    }
    return new LinkedFunction(locals.get(unit).getOrDefault(f.symbol(), 0L), f, addresses);
  }

  private long resolve(int unit, ObjectFile.Reference reference) {
    String symbol = reference.symbol();
    Long own = locals.get(unit).get(symbol);
    if (own != null) {
      return own;
    }
    Long global = globals.get(symbol);
    if (global != null) {
      return global;
    }
    OptionalLong outside = externals.address(symbol);
    if (outside.isEmpty()) {
      undefined.putIfAbsent(symbol, reference);
    }
    return outside.orElse(0);
  }

  static long roundUp(long value, long unit) {
    return (value + unit - 1) / unit * unit;
  }
}
