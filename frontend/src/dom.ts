// Small words for building and finding elements.

import { prose } from "./prose";
import type { Place } from "./run";

type Child = Node | string;

/** An element with attributes; `class` and text as one would expect. No inline styles: the page's policy forbids them. */
export function h<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

/** The element with this id. @throws if the template and the script disagree */
export function byId<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element #${id}`);
  return found as T;
}

export function button(label: string, action: () => void, className = ""): HTMLButtonElement {
  const node = h("button", { type: "button", ...(className ? { class: className } : {}) }, label);
  node.addEventListener("click", action);
  return node;
}

/** Prose in which the kernel's and the program's own words are marked as code; short ones do not break. */
export const marked = (text: string): Child[] =>
  prose(text).map((part) => (part.code ? h("code", part.text.length < 24 ? { class: "short" } : {}, part.text) : part.text));

/** A link to a line: a click puts the editor's cursor there. */
export function placeLink(place: Place, jump: (place: Place) => void, words = `${place.file}:${place.line}`): HTMLAnchorElement {
  const link = h("a", { href: "#editor", class: "place" }, words);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    jump(place);
  });
  return link;
}

/** Remembers small things; a browser that forbids it forgets. */
export const memory = {
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(`mmaplab.${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(`mmaplab.${key}`, value);
    } catch {
      // Private windows and full disks: the page works, it does not remember.
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(`mmaplab.${key}`);
    } catch {
      // As above.
    }
  },
};
