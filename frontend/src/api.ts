// The calls to the server.

import type { Run } from "./run";

export interface RunRequest {
  kernel: string;
  files: Record<string, string>;
  script?: string;
}

/** An answer that is not a run, in words for the person at the page. */
export class Refused extends Error {}

interface Problem {
  title?: string;
  detail?: string;
  errors?: { field: string; message: string }[];
}

/**
 * Runs files on a fresh computer.
 *
 * @throws Refused with words to show
 * @throws DOMException AbortError if cancelled
 */
export async function run(request: RunRequest, signal: AbortSignal): Promise<Run> {
  let response: Response;
  try {
    response = await fetch("/api/v1/runs", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json, application/problem+json" },
      body: JSON.stringify({ ...request, include: ["events", "memory"] }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Refused(
      navigator.onLine === false
        ? "You are offline. What you typed is kept; run again when the connection is back."
        : "The server does not answer. What you typed is kept; try again in a moment.",
    );
  }
  if (response.ok) return (await response.json()) as Run;
  throw new Refused(await words(response));
}

async function words(response: Response): Promise<string> {
  let problem: Problem = {};
  try {
    problem = (await response.json()) as Problem;
  } catch {
    // A proxy may answer with a page: the status says enough.
  }
  const wait = response.headers.get("Retry-After");
  if (response.status === 429) return `Too many runs in a short time. Try again${wait ? ` in ${wait} s` : " in a minute"}.`;
  const fields = (problem.errors ?? []).map((e) => `${e.field}: ${e.message}`).join("; ");
  return fields || problem.detail || problem.title || `The server answered ${response.status}.`;
}
