import { describe, expect, it } from "vitest";
import { columns, type Widest } from "../src/picture/columns";
import { pictureOf, tellingMoment, type FoldedRow, type HeldRow, type PageRow } from "../src/picture/model";
import { foldStory, frameStory, heldStory, ordinal, pageStory, summary } from "../src/picture/stories";
import { allocation, frame, memory, pte, START, straight, vma } from "./fixtures";

const pages = (rows: { kind: string }[]) => rows.filter((r): r is PageRow => r.kind === "page");
const folds = (rows: { kind: string }[]) => rows.filter((r): r is FoldedRow => r.kind === "folded");
const fault = (page: number) => ({
  address: "0x" + (START + BigInt(page) * 4096n + 8n).toString(16),
  access: "read",
  signal: "SIGBUS",
  file: "prog.c",
  line: 19,
});

describe("the picture", () => {
  it("shows each page of a small mapping, its entry and its frame", () => {
    const picture = pictureOf(straight(16), false);
    expect(pages(picture.seen).map((r) => r.page)).toEqual([...Array(16).keys()]);
    expect(picture.frames.map((r) => r.frame.pfn)).toEqual([...Array(16).keys()].map((i) => 100 + i));
    expect(picture.driver.filter((r) => r.kind === "held")).toHaveLength(16);
    expect(picture.folded).toBe(0);
  });

  it("orders frames by number and counts what lies between", () => {
    const picture = pictureOf(
      memory([vma(2, [pte(0, 20), pte(1, 10)])], [frame(10), frame(20)], [allocation([20, 10])]),
      false,
    );
    expect(picture.frames.map((r) => [r.frame.pfn, r.skipped])).toEqual([
      [10, 0],
      [20, 9],
    ]);
  });

  it("leaves out mappings that no driver made, unless asked", () => {
    const heap = vma(1, [pte(0, 7)], { device: false, path: "[heap]" });
    const snapshot = memory([heap], [frame(7, { owner: "anonymous" })], []);
    expect(pictureOf(snapshot, false).seen).toEqual([]);
    expect(pages(pictureOf(snapshot, true).seen)).toHaveLength(1);
  });

  it("marks the page whose access killed the process", () => {
    const picture = pictureOf(memory([vma(4, [])], [], [], { fault: fault(2) }), false);
    expect(pages(picture.seen).filter((r) => r.faulted).map((r) => r.page)).toEqual([2]);
  });

  it("marks a page of the device that is the program's own by now", () => {
    const picture = pictureOf(
      memory([vma(2, [pte(0, 10), pte(1, 50, { write: true })])], [frame(10), frame(50, { owner: "anonymous" })], [allocation([10, 11])]),
      false,
    );
    expect(pages(picture.seen).map((r) => r.copied)).toEqual([false, true]);
  });
});

describe("folding", () => {
  it("keeps the ends of a run of equal pages and what differs", () => {
    const snapshot = straight(1024, { fault: fault(500) });
    snapshot.vmas[0]!.ptes = snapshot.vmas[0]!.ptes.filter((e) => e.page !== 500);
    const picture = pictureOf(snapshot, false);
    expect(pages(picture.seen).map((r) => r.page)).toEqual([0, 499, 500, 501, 1023]);
    expect(folds(picture.seen).map((r) => [r.from, r.to])).toEqual([
      [1, 498],
      [502, 1022],
    ]);
    expect(picture.folded).toBe(498 + 521);
  });

  it("folds frames and the driver's pages alike", () => {
    const picture = pictureOf(straight(1024), false);
    expect(picture.frames.map((r) => [r.frame.pfn, r.skipped])).toEqual([
      [100, 0],
      [1123, 1022],
    ]);
    expect(picture.driver.map((r) => r.kind)).toEqual(["allocation", "held", "held-fold", "held"]);
  });

  it("does not hide that pages are out of order", () => {
    const pfns = Array.from({ length: 64 }, (_, i) => 100 + i);
    const swapped = pfns.map((pfn, i) => pte(i, i === 30 ? 131 : i === 31 ? 130 : pfn));
    const picture = pictureOf(memory([vma(64, swapped)], pfns.map((pfn) => frame(pfn)), [allocation(pfns)]), false);
    expect(pages(picture.seen).map((r) => r.page)).toEqual([0, 29, 30, 31, 32, 63]);
  });

  it("can be turned off", () => {
    expect(folds(pictureOf(straight(64), false, 64).seen)).toEqual([]);
  });

  it("survives a mapping much larger than memory", () => {
    const picture = pictureOf(memory([vma(2 ** 28, [])], [], []), false);
    expect(picture.seen.length).toBeLessThan(10);
    expect(summary(picture)).toBe("0 of 268,435,456 pages are mapped.");
  });
});

describe("stories", () => {
  const picture = pictureOf(straight(4), false);
  const page = pages(picture.seen)[3]!;

  it("tell a page from address to the driver's memory", () => {
    expect(pageStory(picture, page)).toBe(
      "Page 3 of /dev/maps0 at 0x7ffff7fec000 → pfn 0x67, the 4th page of vmalloc_area (read-only, cached).",
    );
  });

  it("tell who touched what was not there", () => {
    const dead = pictureOf(memory([vma(16, [])], [], [], { fault: fault(0) }), false);
    expect(summary(dead)).toBe(
      "Page 0 of /dev/maps0 at 0x7ffff7fe9000: no page table entry. prog.c:19 read it: SIGBUS. 0 of 16 pages are mapped.",
    );
  });

  it("tell frames and what the driver has", () => {
    expect(frameStory(picture, picture.frames[0]!.frame)).toBe(
      "Frame 0x64: the 1st page of vmalloc_area, count 1, reserved; the program sees it as page 0.",
    );
    const held = picture.driver.find((r): r is HeldRow => r.kind === "held")!;
    expect(heldStory(picture, held)).toBe(
      "Page 0 of vmalloc_area lies in frame 0x64; the program sees it as page 0 at 0x7ffff7fe9000.",
    );
  });

  it("tell what a fold stands for", () => {
    const folded = pictureOf(straight(100), false);
    expect(foldStory(folded, folds(folded.seen)[0]!)).toBe(
      "Pages 1 to 98 of /dev/maps0: mapped like page 0, read-only, cached, in the order of vmalloc_area.",
    );
  });

  it("sum up, for one page as well", () => {
    expect(summary(picture)).toBe("4 of 4 pages are mapped.");
    expect(summary(pictureOf(straight(1), false))).toBe("1 of 1 page is mapped.");
    expect(summary(pictureOf(memory([], [], []), false))).toBe("The process holds no device mapping at this moment.");
  });

  it("count as people do", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 112].map(ordinal)).toEqual([
      "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "22nd", "112th",
    ]);
  });
});

describe("the moment shown first", () => {
  const plain = memory([], [], []);
  const mapped = straight(1);
  const died = memory([vma(1, [])], [], [], { fault: fault(0) });

  it("is that of a fault on a device mapping", () => {
    expect(tellingMoment([plain, died, mapped])).toBe(1);
  });

  it("is else the last with a device mapping, else the last", () => {
    expect(tellingMoment([mapped, mapped, plain])).toBe(1);
    expect(tellingMoment([plain, plain])).toBe(1);
  });
});

describe("columns", () => {
  const widest: Widest = { page: 2, offset: 7, pfn: 7, count: 2, index: 2 };

  it.each([280, 336, 420, 480, 640, 900, 1400])("fit into %d px, in order and apart", (width) => {
    const c = columns(width, widest);
    expect(c.width).toBeLessThanOrEqual(width);
    const spans = [c.seen, c.table, c.frames, c.driver];
    for (let i = 1; i < spans.length; i++)
      expect(spans[i]!.x - (spans[i - 1]!.x + spans[i - 1]!.width)).toBeGreaterThanOrEqual(4);
  });

  it("tell more where there is room, never less", () => {
    const told = [280, 420, 480, 640, 900].map((width) => {
      const c = columns(width, widest);
      return (c.offsets ? 1 : 0) + (c.entries ? 1 : 0) + c.bytes;
    });
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeGreaterThan(told[0]!);
  });
});
