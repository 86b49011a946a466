// Light, dark or as the system has it; remembered. early.ts applies it before the first paint.

import { memory } from "./dom";

const ORDER = ["system", "light", "dark"] as const;
type Theme = (typeof ORDER)[number];

function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Applies the remembered theme and lets the button change it. */
export function themeSwitch(button: HTMLButtonElement): void {
  let now = (ORDER.find((t) => t === memory.get("theme")) ?? "system") as Theme;
  const show = () => {
    apply(now);
    button.setAttribute("aria-label", `Theme: ${now}`);
    button.title = `Theme: ${now}`;
    button.dataset["now"] = now;
  };
  button.addEventListener("click", () => {
    now = ORDER[(ORDER.indexOf(now) + 1) % ORDER.length]!;
    memory.set("theme", now);
    show();
  });
  show();
}
