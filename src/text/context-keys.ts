import { mostSessionsOfPlan, mostWeeks } from "../model/limits";
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

/** Without regard to case; spaces stand for hyphens. */
const findWord = <T extends string>(words: readonly T[], text: string): T | undefined =>
  words.find((word) => word === text.toLowerCase().replaceAll(" ", "-"));

/** A number from 1 to `most`. */
export const numberIn = (text: string, most: number): number | undefined => {
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
  if (text.toLowerCase() === "none") return [];
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
  const cleared = text.toLowerCase().endsWith(" cleared");
  const condition = findWord(screeningConditions, cleared ? text.slice(0, -" cleared".length) : text);
  return condition === undefined ? undefined : { condition, cleared };
};

const yesIn = (text: string): boolean | undefined => {
  const word = findWord(["yes", "no"], text);
  return word === undefined ? undefined : word === "yes";
};

const under = <K extends keyof Context>(key: K, value: Context[K] | undefined): Context | undefined =>
  value === undefined ? undefined : { [key]: value };

/** A key of a title's context. */
export interface ContextKey {
  /** The key. */
  readonly key: string;
  /** Reads what stands behind it. */
  readonly read: (text: string) => Context | undefined;
  /** Words that may stand behind it, where there is a list of them. */
  readonly words?: readonly string[];
}

const goal: ContextKey = { key: "goal", words: goals, read: (text) => under("goal", findWord(goals, text)) };
const level: ContextKey = { key: "level", words: levels, read: (text) => under("level", findWord(levels, text)) };
const priority: ContextKey = {
  key: "priority",
  words: priorities,
  read: (text) => under("priority", findWord(priorities, text)),
};

/** Keys whose words say enough alone. */
export const bareKeys: readonly ContextKey[] = [goal, level, priority];

/** All keys. */
export const contextKeys: readonly ContextKey[] = [
  goal,
  level,
  priority,
  { key: "warm-up", words: warmups, read: (text) => under("warmup", findWord(warmups, text)) },
  { key: "sessions a week", read: (text) => under("sessionsPerWeek", wholeIn(text, mostSessionsOfPlan)) },
  { key: "weeks", read: (text) => under("planWeeks", wholeIn(text, mostWeeks)) },
  { key: "accent", words: mainRegions, read: (text) => under("accent", findWord(mainRegions, text)) },
  { key: "first lift", read: (text) => under("priorityLift", wordIn(text)) },
  { key: "limitations", read: (text) => under("limitations", listIn(text, limitationIn)) },
  { key: "screening", words: screeningConditions, read: (text) => under("screening", listIn(text, answerIn)) },
  {
    key: "red flags",
    words: redFlags,
    read: (text) =>
      under(
        "redFlags",
        listIn(text, (word) => findWord(redFlags, word)),
      ),
  },
  { key: "gym", read: (text) => under("gym", wordIn(text)) },
  { key: "crowding", words: crowdings, read: (text) => under("crowding", findWord(crowdings, text)) },
  { key: "straps", words: ["yes", "no"], read: (text) => under("straps", yesIn(text)) },
];
