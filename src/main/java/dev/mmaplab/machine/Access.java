package dev.mmaplab.machine;

/** What an instruction does with memory. */
public enum Access {
  READ,
  WRITE,
  EXECUTE
}
