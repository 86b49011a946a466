package dev.mmaplab.interp;

import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.ObjectFile;
import dev.mmaplab.c.Position;
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
   * @param duplicates definitions of what was defined before; the first counts
   * @param objects the variables
   */
  public record Linked(
      long textBase,
      long textSize,
      List<Segment> segments,
      Map<String, Long> symbols,
      Map<String, List<Placed>> sections,
      List<ObjectFile.Reference> undefined,
      List<Duplicate> duplicates,
      StaticObjects objects) {}

  /**
   * A global symbol that two objects define.
   *
   * @param again the definition that came second
   */
  public record Duplicate(String symbol, Position first, Position again) {}

  /** Bytes to put at an address; {@code size} ≥ {@code bytes.length}, the rest is zero. */
  public record Segment(long address, long size, boolean writable, byte[] bytes) {}

  /** A data object that asked for a section, and where it went. */
  public record Placed(ObjectFile.DataObject object, long address) {}

  private record Definition(Position at, boolean weak, int unit) {}

  private static final long PAGE = 4096;
  private static final Position NOWHERE = new Position("", 0, 0);

  private final List<ObjectFile> objects;
  private final Externals externals;
  private final Map<String, Long> globals = new HashMap<>();
  private final List<Map<String, Long>> locals = new ArrayList<>();
  private final Map<String, ObjectFile.Reference> undefined = new LinkedHashMap<>();
  private final Map<String, Definition> definitions = new HashMap<>();
  private final List<Duplicate> duplicates = new ArrayList<>();
  private final Map<String, List<Placed>> sections = new HashMap<>();

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
        define(i, f.symbol(), f.global(), end, f.position(0));
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
        .forEach(
            p ->
                define(
                    p.unit(),
                    p.object().symbol(),
                    p.object().global(),
                    p.address(),
                    p.object().position().orElse(NOWHERE)));
    sections.putAll(layout.sections());
    for (int i = 0; i < objects.size(); i++) {
      for (ObjectFile.Alias a : objects.get(i).aliases()) {
        long address = locals.get(i).getOrDefault(a.target(), 0L);
        define(i, a.symbol(), a.global(), address, a.position());
      }
    }
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
        base,
        textSize,
        segments,
        symbols,
        sections,
        List.copyOf(undefined.values()),
        List.copyOf(duplicates),
        objects(layout));
  }

  private static StaticObjects objects(DataLayout layout) {
    List<KnownObject> known = new ArrayList<>();
    for (DataLayout.Home home : layout.placed()) {
      ObjectFile.DataObject o = home.object();
      o.position()
          .ifPresent(
              p -> known.add(new KnownObject(o.symbol(), home.address(), o.size(), p, false)));
    }
    return new StaticObjects(known);
  }

  private void define(int unit, String symbol, boolean global, long address, Position at) {
    locals.get(unit).put(symbol, address);
    if (!global) {
      return;
    }
    boolean weak = objects.get(unit).weak().contains(symbol);
    Definition before = definitions.get(symbol);
    if (before == null || before.weak() && !weak) {
      definitions.put(symbol, new Definition(at, weak, unit));
      globals.put(symbol, address);
    } else if (!weak && before.unit() != unit) {
      duplicates.add(new Duplicate(symbol, before.at(), at));
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
    boolean weak = objects.get(unit).weak().contains(symbol);
    Long own = locals.get(unit).get(symbol);
    if (own != null && !weak) {
      return own;
    }
    Long global = globals.get(symbol);
    if (global != null) {
      return global;
    }
    OptionalLong bound = sectionBound(symbol);
    if (bound.isPresent()) {
      return bound.getAsLong();
    }
    OptionalLong outside = externals.address(symbol);
    if (outside.isEmpty() && !weak) {
      undefined.putIfAbsent(symbol, reference);
    }
    return outside.orElse(0);
  }

  /** {@code __start_NAME} and {@code __stop_NAME} are where the section of that name lies. */
  private OptionalLong sectionBound(String symbol) {
    boolean start = symbol.startsWith("__start_");
    if (!start && !symbol.startsWith("__stop_")) {
      return OptionalLong.empty();
    }
    String name = symbol.substring(start ? 8 : 7);
    List<Placed> placed =
        sections.containsKey(name)
            ? sections.get(name)
            : sections.getOrDefault("." + name, List.of());
    if (placed.isEmpty()) {
      boolean array = name.equals("init_array") || name.equals("fini_array");
      return array ? OptionalLong.of(0) : OptionalLong.empty();
    }
    Placed last = placed.getLast();
    return OptionalLong.of(
        start ? placed.getFirst().address() : last.address() + last.object().size());
  }

  static long roundUp(long value, long unit) {
    return (value + unit - 1) / unit * unit;
  }
}
