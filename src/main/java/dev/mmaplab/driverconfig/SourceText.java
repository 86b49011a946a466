package dev.mmaplab.driverconfig;

/** C text as it grows, line by line; {@code $} in a line stands for the device's name. */
final class SourceText {
  private final StringBuilder text = new StringBuilder();
  private final String device;

  SourceText(String device) {
    this.device = device;
  }

  SourceText line(String line) {
    text.append(line.replace("$", device)).append('\n');
    return this;
  }

  SourceText line() {
    text.append('\n');
    return this;
  }

  /** Several lines, as in a text block. */
  SourceText block(String lines) {
    text.append(lines.replace("$", device));
    return this;
  }

  SourceText blockIf(boolean condition, String lines) {
    return condition ? block(lines) : this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
