package dev.mmaplab.libc;

/** Where scanf reads characters. */
interface ScanSource {
  int EOF = -1;

  /** The next one, which stays, or EOF. */
  int peek();

  /** Takes the next one. */
  void advance();

  static ScanSource of(Input input) {
    return new ScanSource() {
      @Override
      public int peek() {
        return input.peek();
      }

      @Override
      public void advance() {
        int unused = input.get();
        assert unused >= EOF;
      }
    };
  }

  static ScanSource of(byte[] text) {
    return new ScanSource() {
      private int at;

      @Override
      public int peek() {
        return at < text.length ? text[at] & 0xff : EOF;
      }

      @Override
      public void advance() {
        at++;
      }
    };
  }
}
