package dev.mmaplab.machine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/**
 * What is known about the bytes of some pages of an address space beyond their page tables: a state
 * for each byte. Accesses to bytes that are not open are told to a listener and happen all the
 * same. Pages that are not watched pay nothing.
 */
public final class Watch {
  /** May be read and written. */
  public static final byte OPEN = 0;

  /** Belongs to no object. */
  public static final byte CLOSED = 1;

  /** Belonged to an object that was given back. */
  public static final byte FREED = 2;

  /** Open, never written. Writing opens it. */
  public static final byte FRESH = 4;

  /** Hears of accesses. Must not throw, nor change what anybody can see. */
  public interface Listener {
    /**
     * @param address of the access
     * @param length of it in bytes
     * @param at the first byte that is not open
     * @param state of that byte; {@link #FRESH} only if no byte read has been written
     * @param write false: a read
     * @param bulk more than one instruction's access
     */
    void touched(long address, long length, long at, byte state, boolean write, boolean bulk);

    /** An access of any length to memory of any kind, not by one instruction. */
    default void bulk(long address, long length, boolean write) {}
  }

  private static final int PAGE = PhysicalMemory.FRAME;
  private static final int MOST_PAGES = 8192;
  private static final byte[] NONE = new byte[0];
  private static final byte[] ALL_FREED = filled(FREED);

  /** States by page number: page addresses would collide in a hash table. */
  private final Map<Long, byte[]> pages = new HashMap<>();

  private long lastPage;
  private byte[] lastStates = NONE;
  private final Listener listener;
  private LongConsumer changed = page -> {};
  private int paused;

  public Watch(Listener listener) {
    this.listener = listener;
  }

  /** One that watches nothing. */
  static Watch nothing() {
    return new Watch((address, length, at, state, write, bulk) -> {});
  }

  private static byte[] filled(byte state) {
    byte[] all = new byte[PAGE];
    Arrays.fill(all, state);
    return all;
  }

  void onChange(LongConsumer pageChanged) {
    changed = pageChanged;
  }

  /** Takes over the states of another. */
  public void copyFrom(Watch other) {
    other.pages.forEach(
        (number, states) -> pages.put(number, shared(states) ? states : states.clone()));
    lastStates = pages.getOrDefault(lastPage, NONE);
  }

  private static boolean shared(byte[] states) {
    return states == ALL_FREED;
  }

  /** States of a page's bytes; empty if it is not watched. */
  byte[] states(long page) {
    long number = number(page);
    if (number != lastPage) {
      lastPage = number;
      lastStates = pages.getOrDefault(number, NONE);
    }
    return lastStates;
  }

  /**
   * Sets the state of bytes [from, to).
   *
   * @param others the state of the other bytes of pages that are not watched yet
   */
  public void set(long from, long to, byte state, byte others) {
    for (long at = from; at < to; ) {
      long page = at & -PAGE;
      long end = Math.min(to, page + PAGE);
      set(page, (int) (at - page), (int) (end - page), state, others);
      at = end;
    }
  }

  private void set(long page, int from, int to, byte state, byte others) {
    byte[] states = states(page);
    if (from == 0 && to == PAGE && (state == OPEN || state == FREED)) {
      if (state == OPEN && states.length != 0) {
        keep(page, NONE);
      } else if (state == FREED && !shared(states) && pages.size() < MOST_PAGES) {
        keep(page, ALL_FREED);
      }
      return;
    }
    if (states.length == 0) {
      if (state == others && state == OPEN || pages.size() >= MOST_PAGES) {
        return;
      }
      states = filled(others);
      keep(page, states);
    } else if (shared(states)) {
      states = states.clone();
      keep(page, states);
    }
    Arrays.fill(states, from, to, state);
  }

  /** From now on these are the states of a page; none: it is not watched. */
  private void keep(long page, byte[] states) {
    if (states.length == 0) {
      pages.remove(number(page));
    } else {
      pages.put(number(page), states);
    }
    lastPage = number(page);
    lastStates = states;
    changed.accept(page);
  }

  private static long number(long address) {
    return Math.floorDiv(address, PAGE);
  }

  /** State of one byte. */
  public byte get(long address) {
    byte[] states = states(address);
    return states.length == 0 ? OPEN : states[(int) address & PAGE - 1];
  }

  void bulk(long address, long length, boolean write) {
    if (paused == 0) {
      listener.bulk(address, length, write);
    }
  }

  /** True if watched and none of these bytes, which lie in one page, has been written. */
  boolean allFresh(long address, int length) {
    byte[] states = states(address);
    if (states.length == 0 || paused > 0) {
      return false;
    }
    int offset = (int) address & PAGE - 1;
    for (int i = offset; i < offset + length; i++) {
      if (states[i] != FRESH) {
        return false;
      }
    }
    return true;
  }

  /** Copying what was never written is no writing. */
  void staysFresh(long address, int length) {
    byte[] states = states(address);
    if (states.length != 0 && !shared(states)) {
      int offset = (int) address & PAGE - 1;
      for (int i = offset; i < offset + length; i++) {
        if (states[i] == OPEN) {
          states[i] = FRESH;
        }
      }
    }
  }

  /** No page in [from, to) is watched any more. */
  public void forget(long from, long to) {
    if (pages.isEmpty()) {
      return;
    }
    if ((to - from) / PAGE > pages.size()) {
      pages.keySet().removeIf(page -> page >= number(from) && page <= number(to - 1));
      lastStates = pages.getOrDefault(lastPage, NONE);
      changed.accept(-1);
      return;
    }
    for (long page = from & -PAGE; page < to; page += PAGE) {
      if (states(page).length != 0) {
        keep(page, NONE);
      }
    }
  }

  /** Until {@link #resume}: the owner of the memory itself is at work, nothing is told. */
  public void pause() {
    paused++;
  }

  /** Ends one {@link #pause}. */
  public void resume() {
    paused--;
  }

  /**
   * An access to the bytes of one page whose states are not all open.
   *
   * @param offset in the page, of {@code count} bytes at {@code at}
   * @param address of the whole access, of {@code length} bytes
   */
  void touched(
      byte[] states, long at, int offset, int count, long address, long length, boolean write) {
    if (paused > 0) {
      return;
    }
    boolean bulk = address != at || length != count || count > 8;
    boolean allFresh = true;
    for (int i = offset; i < offset + count; i++) {
      byte state = states[i];
      if ((state & (CLOSED | FREED)) != 0) {
        listener.touched(address, length, at + i - offset, state, write, bulk);
        return;
      }
      allFresh &= state == FRESH;
    }
    if (write) {
      Arrays.fill(states, offset, offset + count, OPEN);
    } else if (allFresh) {
      listener.touched(address, length, at, FRESH, false, bulk);
    }
  }
}
