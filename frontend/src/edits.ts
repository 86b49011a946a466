// Applies a fix to the files.

import type { Edit } from "./run";

/**
 * @returns the changed files, or undefined if a line is not any more what the fix was made for
 */
export function applyEdits(files: Map<string, string>, edits: Edit[]): Map<string, string> | undefined {
  const changed = new Map(files);
  // From the bottom up, so that earlier line numbers stay right.
  for (const edit of [...edits].sort((a, b) => b.line - a.line)) {
    const text = changed.get(edit.file);
    if (text === undefined) return undefined;
    const lines = text.split("\n");
    if (lines[edit.line - 1] !== edit.before) return undefined;
    lines.splice(edit.line - 1, 1, ...edit.after.split("\n"));
    changed.set(edit.file, lines.join("\n"));
  }
  return changed;
}

/** The one change that turns a text into another: what both begin and end with stays, and cursors in it too. */
export function difference(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
