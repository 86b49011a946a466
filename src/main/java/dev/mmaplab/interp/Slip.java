package dev.mmaplab.interp;

/**
 * What C leaves undefined and hardware does not notice: an instruction did it and went on.
 *
 * @param words as the sanitizers' messages: {@code 2147483647 + 1 cannot be represented in type
 *     'int'}
 */
public record Slip(Kind kind, String words) {
  /** The sanitizers' names. */
  public enum Kind {
    SIGNED_INTEGER_OVERFLOW("signed-integer-overflow"),
    SHIFT_OUT_OF_BOUNDS("shift-out-of-bounds"),
    INDEX_OUT_OF_BOUNDS("index-out-of-bounds"),
    UNINITIALIZED_VALUE("use-of-uninitialized-value");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}
