package dev.mmaplab.interp;

/** What lives at an address of the text: a compiled function or a native; or nothing. */
sealed interface Code permits LinkedFunction, Code.Builtin, Code.Nothing {
  /** No code here, or not looked up yet. */
  Code NOTHING = new Nothing("");

  /** Name of the function, "" for nothing. */
  String name();

  /** The type of {@link #NOTHING}. */
  record Nothing(String name) implements Code {}

  /** A function that Java implements. */
  final class Builtin implements Code {
    final Native function;
    private final String name;
    private boolean removed;

    Builtin(String name, Native function) {
      this.name = name;
      this.function = function;
    }

    @Override
    public String name() {
      return name;
    }

    void remove() {
      removed = true;
    }

    boolean removed() {
      return removed;
    }
  }
}
