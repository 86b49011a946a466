package dev.mmaplab.sim;

/**
 * A value of awk: text, a number, or what came from outside and may be either.
 *
 * @param kind what it is when compared
 */
record AwkValue(Kind kind, String text, double number) {
  enum Kind {
    UNSET,
    NUMBER,
    TEXT,
    NUMBER_TEXT
  }

  static final AwkValue UNSET = new AwkValue(Kind.UNSET, "", 0);

  static AwkValue of(double number) {
    return new AwkValue(Kind.NUMBER, "", number);
  }

  static AwkValue of(boolean holds) {
    return of(holds ? 1 : 0);
  }

  static AwkValue of(String text) {
    return new AwkValue(Kind.TEXT, text, 0);
  }

  /** From input: a number if it looks like one. */
  static AwkValue input(String text) {
    return AwkNumbers.isNumber(text)
        ? new AwkValue(Kind.NUMBER_TEXT, text, AwkNumbers.leading(text))
        : of(text);
  }

  double asNumber() {
    return kind == Kind.TEXT ? AwkNumbers.leading(text) : number;
  }

  String asText() {
    return kind == Kind.NUMBER ? AwkNumbers.text(number) : text;
  }

  boolean numeric() {
    return kind != Kind.TEXT;
  }

  boolean holds() {
    return kind == Kind.TEXT ? !text.isEmpty() : number != 0;
  }
}
