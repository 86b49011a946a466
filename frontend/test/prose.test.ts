import { describe, expect, it } from "vitest";
import { prose } from "../src/prose";

const code = (text: string) => prose(text).filter((p) => p.code).map((p) => p.text);

describe("prose", () => {
  it("knows the kernel's words", () => {
    expect(code("remap_pfn_range returned -EINVAL at driver.c:50: page 0 at 0x7ffff7fe9000 died (SIGBUS).")).toEqual([
      "remap_pfn_range", "-EINVAL", "driver.c:50", "0x7ffff7fe9000", "SIGBUS",
    ]);
    expect(code("The VMA 0x7ffff7fe9000-0x7ffff7ff9000 gets no VM_SHARED.")).toEqual(["0x7ffff7fe9000-0x7ffff7ff9000", "VM_SHARED"]);
  });

  it("leaves other words alone", () => {
    expect(code("Copy-on-write means: a page of its own (4096 bytes), and so on.")).toEqual([]);
  });

  it("loses nothing", () => {
    const text = "A_B, then c_d() and -EIO. End";
    expect(prose(text).map((p) => p.text).join("")).toBe(text);
    expect(prose("")).toEqual([]);
  });
});
