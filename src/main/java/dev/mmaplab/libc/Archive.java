package dev.mmaplab.libc;

import dev.mmaplab.c.FunctionCode;
import dev.mmaplab.c.ObjectFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The library's parts in C, compiled: as with a libc.a, a program gets those it refers to.
 * Immutable.
 */
final class Archive {
  private final Map<String, ObjectFile> definers = new HashMap<>();

  /**
   * @param elsewhere names that do not need a member, though one may define them too
   */
  Archive(List<ObjectFile> members, Predicate<String> elsewhere) {
    for (ObjectFile member : members) {
      for (FunctionCode f : member.functions()) {
        if (f.global()) {
          definers.put(f.symbol(), member);
        }
      }
      for (ObjectFile.DataObject d : member.data()) {
        if (d.global()) {
          definers.put(d.symbol(), member);
        }
      }
      member.aliases().forEach(a -> definers.put(a.symbol(), member));
    }
    definers.keySet().removeIf(elsewhere);
  }

  /** The objects and every member that they need, directly or not. */
  List<ObjectFile> complete(List<ObjectFile> objects) {
    List<ObjectFile> all = new ArrayList<>(objects);
    Set<String> defined = new HashSet<>();
    objects.forEach(o -> defined.addAll(globals(o)));
    Deque<ObjectFile> open = new ArrayDeque<>(objects);
    while (!open.isEmpty()) {
      for (String name : referred(open.remove())) {
        ObjectFile member = definers.get(name);
        if (member != null && !defined.contains(name)) {
          all.add(member);
          open.add(member);
          defined.addAll(globals(member));
        }
      }
    }
    return all;
  }

  private static Set<String> globals(ObjectFile object) {
    Set<String> names = new HashSet<>();
    object.functions().stream().filter(FunctionCode::global).forEach(f -> names.add(f.symbol()));
    object.data().stream()
        .filter(ObjectFile.DataObject::global)
        .forEach(d -> names.add(d.symbol()));
    object.aliases().forEach(a -> names.add(a.symbol()));
    return names;
  }

  private static Set<String> referred(ObjectFile object) {
    Set<String> names = new HashSet<>();
    object.functions().forEach(f -> f.references().forEach(r -> names.add(r.symbol())));
    object.data().forEach(d -> d.relocations().forEach(r -> names.add(r.target().symbol())));
    return names;
  }
}
