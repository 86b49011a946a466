// Light, dark or as the system has it; remembered.

import { memory } from "./dom";

const ORDER = ["system", "light", "dark"] as const;
type Theme = (typeof ORDER)[number];

const LABEL: Record<Theme, string> = { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" };

function apply(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
}

/** Applies the remembered theme and lets the button change it. */
export function themeSwitch(button: HTMLButtonElement): void {
  let now = (ORDER.find((t) => t === memory.get("theme")) ?? "system") as Theme;
  const show = () => {
    apply(now);
    button.textContent = LABEL[now];
  };
  button.addEventListener("click", () => {
    now = ORDER[(ORDER.indexOf(now) + 1) % ORDER.length]!;
    memory.set("theme", now);
    show();
  });
  button.hidden = false;
  show();
}
