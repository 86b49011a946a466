package dev.mmaplab.c;

/**
 * A type with its qualifiers ({@code restrict} and {@code _Atomic} change nothing here and are
 * dropped).
 */
public record QualType(Type type, boolean isConst, boolean isVolatile) {
  public static QualType of(Type type) {
    return new QualType(type, false, false);
  }
}
