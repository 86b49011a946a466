package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The open scopes: one map from name to innermost meaning, whose entries remember what they hide.
 */
final class Scopes {
  private static final Scope NOWHERE = new Scope(Scope.Kind.FILE, -1);
  private static final Scope.Binding UNBOUND = unbound();
  private static final Scope.TagBinding UNBOUND_TAG = unboundTag();

  private final Map<String, Scope.Binding> names = new HashMap<>(2048);
  private final Map<String, Scope.TagBinding> tags = new HashMap<>(512);
  private final List<Scope> open = new ArrayList<>();

  /** Names with linkage, also those whose block-scope declaration went out of scope. */
  private final Map<String, Entity> linked = new HashMap<>(2048);

  private final Map<String, Type.Struct> fileStructs = new LinkedHashMap<>();
  private Scope current;

  Scopes() {
    current = new Scope(Scope.Kind.FILE, 0);
    open.add(current);
  }

  @SuppressWarnings("NullAway") // ties the knot: hides itself
  private static Scope.Binding unbound() {
    return new Scope.Binding("", Entity.None.NONE, NOWHERE, null);
  }

  @SuppressWarnings("NullAway")
  private static Scope.TagBinding unboundTag() {
    return new Scope.TagBinding("", Tag.NONE, NOWHERE, null);
  }

  Scope current() {
    return current;
  }

  boolean atFileScope() {
    return current.depth == 0;
  }

  boolean inPrototype() {
    return current.kind == Scope.Kind.PROTOTYPE;
  }

  void push(Scope.Kind kind) {
    current = new Scope(kind, open.size());
    open.add(current);
  }

  /** Closes the innermost scope and gives it back. */
  Scope pop() {
    Scope closed = open.removeLast();
    for (Scope.Binding b : closed.bindings.reversed()) {
      if (b.hidden() == UNBOUND) {
        names.remove(b.name());
      } else {
        names.put(b.name(), b.hidden());
      }
    }
    for (Scope.TagBinding b : closed.tags.reversed()) {
      if (b.hidden() == UNBOUND_TAG) {
        tags.remove(b.name());
      } else {
        tags.put(b.name(), b.hidden());
      }
    }
    current = open.getLast();
    return closed;
  }

  /** What {@code name} means here; {@link Entity.None} if nothing. */
  Entity find(String name) {
    return names.getOrDefault(name, UNBOUND).entity();
  }

  /** What {@code name} means in the innermost scope itself. */
  Entity findHere(String name) {
    Scope.Binding b = names.getOrDefault(name, UNBOUND);
    return b.scope() == current ? b.entity() : Entity.None.NONE;
  }

  /** What {@code name} means at file scope. */
  Entity findAtFileScope(String name) {
    Scope.Binding b = names.getOrDefault(name, UNBOUND);
    while (b != UNBOUND && b.scope().depth > 0) {
      b = b.hidden();
    }
    return b.entity();
  }

  boolean isTypedef(String name) {
    return find(name) instanceof Entity.Typedef;
  }

  void bind(Entity entity) {
    bind(entity, current);
  }

  /** Binds in the innermost scope or, for implicit declarations, at file scope. */
  private void bind(Entity entity, Scope scope) {
    String name = entity.name();
    Scope.Binding before = names.getOrDefault(name, UNBOUND);
    if (before.scope() == scope) {
      before = before.hidden();
      scope.bindings.removeIf(b -> b.name().equals(name));
    }
    Scope.Binding made = new Scope.Binding(name, entity, scope, before);
    scope.bindings.add(made);
    scope.candidates.add(new Scope.Candidate(name, entity));
    names.put(name, made);
  }

  /** Binds at file scope, below all inner meanings. */
  void bindAtFileScope(Entity entity) {
    Scope file = open.getFirst();
    if (current == file) {
      bind(entity);
      return;
    }
    String name = entity.name();
    List<Scope.Binding> inner = new ArrayList<>();
    for (Scope.Binding b = names.getOrDefault(name, UNBOUND); b != UNBOUND; b = b.hidden()) {
      if (b.scope() != file) {
        inner.add(b);
      }
    }
    if (!inner.isEmpty()) {
      return; // an inner meaning hides it anyway
    }
    file.bindings.removeIf(b -> b.name().equals(name));
    Scope.Binding made = new Scope.Binding(name, entity, file, UNBOUND);
    file.bindings.add(made);
    file.candidates.add(new Scope.Candidate(name, entity));
    names.put(name, made);
  }

  /** How many of the functions being read lie inside the scope that gives a name its meaning. */
  int functionsInside(String name) {
    int depth = names.getOrDefault(name, UNBOUND).scope().depth;
    int inside = 0;
    for (Scope s : open) {
      if (depth > 0 && s.kind == Scope.Kind.FUNCTION && s.depth > depth) {
        inside++;
      }
    }
    return inside;
  }

  /** How many names the outermost scope of the current function has. */
  int functionNames() {
    for (Scope s : open.reversed()) {
      if (s.kind == Scope.Kind.FUNCTION) {
        return s.bindings.size();
      }
    }
    return 0;
  }

  /** Binds a name without meaning in the outermost block of the function. */
  void bindInFunction(Entity entity) {
    for (Scope s : open) {
      if (s.kind == Scope.Kind.FUNCTION) {
        Scope.Binding made = new Scope.Binding(entity.name(), entity, s, UNBOUND);
        s.bindings.add(made);
        names.put(entity.name(), made);
        return;
      }
    }
    bind(entity);
  }

  /** The entity with linkage of that name, wherever it was declared. */
  Entity findLinked(String name) {
    return linked.getOrDefault(name, Entity.None.NONE);
  }

  void link(Entity entity) {
    linked.put(entity.name(), entity);
  }

  Tag findTag(String name) {
    return tags.getOrDefault(name, UNBOUND_TAG).tag();
  }

  Tag findTagHere(String name) {
    Scope.TagBinding b = tags.getOrDefault(name, UNBOUND_TAG);
    return b.scope() == current ? b.tag() : Tag.NONE;
  }

  void bindTag(Tag tag) {
    Scope.TagBinding made =
        new Scope.TagBinding(tag.name, tag, current, tags.getOrDefault(tag.name, UNBOUND_TAG));
    current.tags.add(made);
    current.candidates.add(new Scope.Candidate(tag.name, Entity.None.NONE));
    tags.put(tag.name, made);
    if (current.depth == 0 && tag.type instanceof Type.Struct s) {
      fileStructs.put(tag.name, s);
    }
  }

  Map<String, Type.Struct> fileStructs() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(fileStructs));
  }

  /** All names in sight, innermost scope first, latest first; for suggestions. */
  Iterable<Scope.Candidate> inSight() {
    List<Scope.Candidate> all = new ArrayList<>();
    for (Scope s : open.reversed()) {
      all.addAll(s.candidates.reversed());
    }
    return all;
  }

  /** All names in sight, outermost scope first, oldest first. */
  Iterable<Scope.Binding> inSightOldestFirst() {
    List<Scope.Binding> all = new ArrayList<>();
    for (Scope s : open) {
      all.addAll(s.bindings);
    }
    return all;
  }

  Scope file() {
    return open.getFirst();
  }
}
