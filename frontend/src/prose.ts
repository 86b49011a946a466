// Prose with names in it: which parts are the kernel's and the program's own words.

export interface Part {
  text: string;
  code: boolean;
}

const CODE = new RegExp(
  [
    String.raw`-E[A-Z0-9]{2,}\b`, // -EINVAL
    String.raw`\b0x[0-9a-f]+(?:-0x[0-9a-f]+)?\b`, // addresses and ranges
    String.raw`\b[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+(?:\(\))?`, // MAP_SHARED, remap_pfn_range()
    String.raw`\b[A-Za-z0-9_-]+\.[ch]:\d+\b`, // driver.c:50
    String.raw`\bSIG[A-Z]{3,}\b`,
  ].join("|"),
  "g",
);

/** Cuts a text into prose and code; joined again, it is the same. */
export function prose(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(CODE)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index), code: false });
    parts.push({ text: match[0], code: true });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), code: false });
  return parts;
}
