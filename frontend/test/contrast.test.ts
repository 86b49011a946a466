import { describe, expect, it } from "vitest";
import editor from "../src/editor.css?raw";
import tokens from "../src/tokens.css?raw";

const css = tokens + editor;

type Theme = "light" | "dark";

function colour(name: string, theme: Theme): string {
  const found = new RegExp(`${name.startsWith("--") ? name : `\\.${name} \\{\\s*color`}:\\s*light-dark\\((#\\w{6}),\\s*(#\\w{6})\\)`).exec(css);
  if (!found) throw new Error(`no colour ${name}`);
  return found[theme === "light" ? 1 : 2]!;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each<Theme>(["light", "dark"])("in %s", (theme) => {
  it.each([
    ["--ink", "--surface"],
    ["--ink", "--surface-2"],
    ["--ink-2", "--surface"],
    ["--ink-2", "--surface-2"],
    ["--accent", "--surface"],
    ["--accent", "--surface-2"],
    ["--accent", "--accent-soft"],
    ["--accent-ink", "--accent"],
    ["--red", "--surface"],
    ["--red", "--surface-2"],
    ["--red", "--red-soft"],
    ["--amber", "--surface"],
    ["--amber", "--surface-2"],
    ["--amber", "--amber-soft"],
    ["--ink", "--accent-soft"],
    ["--ink-2", "--accent-soft"],
    ["--ink", "--red-soft"],
    ["--ink-2", "--red-soft"],
    ["--ink", "--amber-soft"],
    ["--ink-2", "--amber-soft"],
    ["--ink-2", "--violet-soft"],
    ["--ink", "--green-soft"],
    ["--ink", "--border"],
    ...["keyword", "type", "string", "number", "comment", "macro"].map((tag): [string, string] => [`tok-${tag}`, "--surface"]),
  ])("text in %s reads on %s", (text, ground) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["--line", "--accent", "--red", "--amber", "--violet", "--green"])("lines in %s are seen", (line) => {
    expect(contrast(colour(line, theme), colour("--surface", theme))).toBeGreaterThanOrEqual(3);
  });
});
