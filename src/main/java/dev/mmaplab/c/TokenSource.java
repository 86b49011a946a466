package dev.mmaplab.c;

/** Preprocessed tokens, one after the other; the last is of kind END, again and again. */
public interface TokenSource {
  Token next();
}
