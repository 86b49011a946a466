package dev.mmaplab.c;

import java.util.ArrayList;
import java.util.List;

/** A scope while it is open: the names and tags declared in it, oldest first. */
final class Scope {
  /** C11 6.2.1p1, labels aside. */
  enum Kind {
    FILE,
    PROTOTYPE,
    /** The parameters and outermost block of a function. */
    FUNCTION,
    BLOCK
  }

  /** A name's meaning here and what it hides. */
  record Binding(String name, Entity entity, Scope scope, Binding hidden) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A tag's meaning here and what it hides. */
  record TagBinding(String name, Tag tag, Scope scope, TagBinding hidden) {
    @Override
    public String toString() {
      return name;
    }
  }

  final Kind kind;
  final int depth;
  final List<Binding> bindings = new ArrayList<>();
  final List<TagBinding> tags = new ArrayList<>();

  /** The names of both, in order: what “did you mean” looks at. */
  final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param entity what the name is, {@link Entity.None} for a tag
   */
  record Candidate(String name, Entity entity) {}

  Scope(Kind kind, int depth) {
    this.kind = kind;
    this.depth = depth;
  }
}
