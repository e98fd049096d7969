import type { PlanContext } from "../model/plan";
import {
  crowdings,
  goals,
  levels,
  limitationAreas,
  limitationStatuses,
  mainRegions,
  priorities,
  redFlags,
  screeningConditions,
  warmups,
} from "../model/vocabulary";
import { isPlainWord } from "./is-plain-word";

type Context = Partial<PlanContext>;

const findWord = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text);

const numberIn = (text: string, most: number): number | undefined => {
  const value = /^\d{1,6}(\.\d{1,20})?$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= 1 && value <= most ? value : undefined;
};

const wholeIn = (text: string, most: number): number | undefined => {
  const value = numberIn(text, most);
  return value !== undefined && Number.isInteger(value) ? value : undefined;
};

/** A word as it stands, or the content of quotes. */
const wordIn = (text: string): string | undefined => {
  if (!text.startsWith('"')) return isPlainWord(text) ? text : undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" && value !== "" ? value : undefined;
  } catch {
    return undefined;
  }
};

/** A list with ` + ` between its entries; `none` is empty. */
const listIn = <T>(text: string, entry: (text: string) => T | undefined): readonly T[] | undefined => {
  if (text === "none") return [];
  const entries = text.split(" + ").map(entry);
  const known = entries.filter((one) => one !== undefined);
  return known.length === entries.length ? known : undefined;
};

const limitationIn = (text: string) => {
  const [area, status, ...others] = text.split(" ");
  const known = { area: findWord(limitationAreas, area ?? ""), status: findWord(limitationStatuses, status ?? "") };
  if (known.area === undefined || known.status === undefined || others.length > 0) return undefined;
  return { area: known.area, status: known.status };
};

const answerIn = (text: string) => {
  const cleared = text.endsWith(" cleared");
  const condition = findWord(screeningConditions, cleared ? text.slice(0, -" cleared".length) : text);
  return condition === undefined ? undefined : { condition, cleared };
};

const yesIn = (text: string): boolean | undefined => (text === "yes" ? true : text === "no" ? false : undefined);

const under = <K extends keyof Context>(key: K, value: Context[K] | undefined): Context | undefined =>
  value === undefined ? undefined : { [key]: value };

const readers: ReadonlyMap<string, (text: string) => Context | undefined> = new Map([
  ["goal", (text: string) => under("goal", findWord(goals, text))],
  ["level", (text: string) => under("level", findWord(levels, text))],
  ["warm-up", (text: string) => under("warmup", findWord(warmups, text))],
  ["sessions a week", (text: string) => under("sessionsPerWeek", wholeIn(text, 14))],
  ["weeks", (text: string) => under("planWeeks", wholeIn(text, 1000))],
  ["priority", (text: string) => under("priority", findWord(priorities, text))],
  ["accent", (text: string) => under("accent", findWord(mainRegions, text))],
  ["first lift", (text: string) => under("priorityLift", wordIn(text))],
  ["limitations", (text: string) => under("limitations", listIn(text, limitationIn))],
  ["screening", (text: string) => under("screening", listIn(text, answerIn))],
  [
    "red flags",
    (text: string) =>
      under(
        "redFlags",
        listIn(text, (word) => findWord(redFlags, word)),
      ),
  ],
  ["gym", (text: string) => under("gym", wordIn(text))],
  ["crowding", (text: string) => under("crowding", findWord(crowdings, text))],
  ["straps", (text: string) => under("straps", yesIn(text))],
]);

/**
 * One part of a title's context: `goal: strength`, `60 min`.
 *
 * @param text The part, without spaces around it.
 * @returns What it says; nothing where it cannot be read.
 */
export const readContextPart = (text: string): Context | undefined => {
  if (text.endsWith(" min")) return under("minutes", numberIn(text.slice(0, -" min".length), 1440));
  const colon = text.indexOf(": ");
  return colon < 0 ? undefined : readers.get(text.slice(0, colon))?.(text.slice(colon + 2));
};
