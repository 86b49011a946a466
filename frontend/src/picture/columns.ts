// Where the picture's four columns stand, and how much each tells, in the width there is.

/** Width of a character of the picture's font (px). */
export const CHARACTER = 7.23;

export interface Span {
  x: number;
  width: number;
}

/** The longest texts that have to fit, in characters. */
export interface Widest {
  page: number;
  offset: number;
  pfn: number;
  count: number;
  index: number;
}

export interface Columns {
  seen: Span;
  table: Span;
  frames: Span;
  driver: Span;
  /** Whether pages show their offset. */
  offsets: boolean;
  /** Whether entries show more than their right to write. */
  entries: boolean;
  /** How many of a frame's first bytes show. */
  bytes: number;
  /** How wide all of it is. */
  width: number;
}

interface Detail {
  offsets: boolean;
  entries: boolean;
  bytes: number;
}

/** From little to much, each with the room that lines must keep: what does not fit is left out, never cut. */
const DETAILS: [Detail, number][] = [
  [{ offsets: true, entries: true, bytes: 16 }, 300],
  [{ offsets: true, entries: true, bytes: 8 }, 220],
  [{ offsets: true, entries: true, bytes: 4 }, 120],
  [{ offsets: true, entries: true, bytes: 0 }, 84],
  [{ offsets: true, entries: false, bytes: 0 }, 84],
];

const MOST_BETWEEN = 180;
const FIRST_BETWEEN = 22;

/** Places for the columns in a picture this wide (px). */
export function columns(width: number, widest: Widest): Columns {
  const [detail] = DETAILS.find(([d, room]) => total(d, widest) + room <= width) ?? [{ offsets: false, entries: false, bytes: 0 }];
  const w = widths(detail, widest);
  const between = Math.max(24, width - total(detail, widest) - 2);
  const first = Math.min(FIRST_BETWEEN, between * 0.2);
  const other = Math.min(MOST_BETWEEN, (between - first) / 2);
  const seen = { x: 1, width: w.seen };
  const table = { x: seen.x + w.seen + first, width: w.table };
  const frames = { x: table.x + w.table + other, width: w.frames };
  const driver = { x: frames.x + w.frames + other, width: w.driver };
  return { seen, table, frames, driver, ...detail, width: driver.x + driver.width + 1 };
}

function widths(d: Detail, widest: Widest): { seen: number; table: number; frames: number; driver: number } {
  const wide = (characters: number, around: number) => Math.ceil(characters * CHARACTER) + around;
  return {
    seen: d.offsets ? wide(widest.page + 1 + widest.offset, 20) : Math.max(40, wide(widest.page, 20)),
    table: d.entries ? wide("not present".length, 14) : 34,
    frames: wide(widest.pfn + 1 + widest.count + (d.bytes ? 1 + d.bytes * 3 : 0), 30),
    driver: Math.max(40, wide(widest.index + 2, 16)),
  };
}

function total(d: Detail, widest: Widest): number {
  const w = widths(d, widest);
  return w.seen + w.table + w.frames + w.driver;
}

/** How many characters fit into this width. */
export const fitting = (width: number): number => Math.max(0, Math.floor(width / CHARACTER));
