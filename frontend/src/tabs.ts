// Tabs by the ARIA pattern: one tab stop, arrow keys, Home and End.

export interface Tabs {
  select(id: string): void;
  selected(): string;
}

/** Wires a `role=tablist` whose tabs name their panels with `aria-controls`. */
export function tabs(list: HTMLElement, onSelect: (id: string) => void = () => {}): Tabs {
  const all = () => [...list.querySelectorAll<HTMLElement>("[role=tab]")];
  let current = "";
  const select = (id: string) => {
    current = id;
    for (const tab of all()) {
      const on = tab.id === id;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute("aria-controls") ?? "");
      if (panel && panel.dataset["shared"] === undefined) panel.hidden = !on;
    }
    onSelect(id);
  };
  list.addEventListener("focusin", (event) => (event.target as HTMLElement).scrollIntoView({ block: "nearest", inline: "nearest" }));
  list.addEventListener("click", (event) => {
    const tab = (event.target as Element).closest<HTMLElement>("[role=tab]");
    if (tab) select(tab.id);
  });
  list.addEventListener("keydown", (event) => {
    const tabsNow = all();
    const at = tabsNow.findIndex((tab) => tab === document.activeElement);
    if (at < 0) return;
    const last = tabsNow.length - 1;
    const to = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const tab = tabsNow[to]!;
    select(tab.id);
    tab.focus();
  });
  return { select, selected: () => current };
}
