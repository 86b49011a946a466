package dev.mmaplab.c;

import java.util.List;

/**
 * The tokens of a block that was not parsed where it stands.
 *
 * @param tokens from brace to brace; where the text ends before the block does, the last is of kind
 *     END
 * @param packing of {@code #pragma pack} where it starts
 * @param ours all of it, to its end, was written in our headers
 */
record SkippedBlock(List<Token> tokens, int packing, boolean ours) {

  /** Gives the tokens again. */
  TokenSource source() {
    Token last = tokens.getLast();
    Token end = new Token(Token.Kind.END, "", last.position(), true, last.inSystemHeader());
    return new TokenSource() {
      private int index;

      @Override
      public Token next() {
        return index < tokens.size() ? tokens.get(index++) : end;
      }

      @Override
      public int packing(long token) {
        return packing;
      }
    };
  }
}
