import type { Limitation } from "../../model/limitation";
import type { Effort, Target } from "../../model/prescription";
import type { LimitationArea } from "../../model/vocabulary";

/** "A", "A and B", "A, B and C". */
export const listWords = (words: readonly string[], joint = "and"): string => {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${joint} ${last}`;
};

/** Up to so many more are counted; past that, many is all that a person wants to know. */
const counted = 9;

/** The first few of a long list, and how many there are more. */
export const fewWords = (words: readonly string[], most = 3): string => {
  const more = words.length - most;
  if (more <= 1) return listWords(words);
  return `${words.slice(0, most).join(", ")} and ${more > counted ? "many" : more} more`;
};

/** "is" of one, "are" of several. */
export const verb = (count: { readonly length: number }, one: string, several: string): string =>
  count.length === 1 ? one : several;

/** A number with its noun. */
export const countWords = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`;

/** Seconds as a person says them. */
export const timeWords = (seconds: number): string => {
  if (seconds === 60) return "1 minute";
  if (seconds < 120) return countWords(seconds, "second");
  if (seconds % 30 === 0) return `${seconds / 60} minutes`;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")} minutes`;
};

/** Whole minutes of a stretch that is only roughly known. */
export const aboutMinutes = (seconds: number): string =>
  `about ${countWords(Math.max(1, Math.round(seconds / 60)), "minute")}`;

const rangeWords = ({ min, max }: { readonly min: number; readonly max: number }): string =>
  min === max ? String(min) : `${min} to ${max}`;

/** What a set aims at. */
export const targetWords = (target: Target): string => {
  switch (target.kind) {
    case "reps":
      return `${rangeWords(target)} ${target.max === 1 ? "rep" : "reps"}`;
    case "amrap": {
      const leave = (target.leave ?? 0) === 0 ? "" : ` with ${target.leave} left in you`;
      return `as many reps as you can${leave}${target.min === 0 ? "" : `, at least ${target.min}`}`;
    }
    case "time":
      return timeWords(target.seconds);
    case "distance":
      return countWords(target.metres, "metre");
  }
};

const baseWords = (of: string): string => {
  if (of === "1rm") return "best single";
  return of === "training-max" ? "training max" : of;
};

/** How hard a set is, as advice. */
export const effortAdvice = (effort: Effort): string => {
  switch (effort.kind) {
    case "rir":
      if (effort.max === 0) return "Go on until no rep is left";
      return `Stop with ${rangeWords(effort)} ${effort.max === 1 ? "rep" : "reps"} left in you`;
    case "rpe":
      return `Work at an effort of ${rangeWords(effort)} out of 10`;
    case "percent":
      return `Take ${effort.percent} % of your ${baseWords(effort.of)}`;
  }
};

/** How hard a set is. */
export const effortWords = (effort: Effort): string => {
  switch (effort.kind) {
    case "rir":
      if (effort.max === 0) return "going on until no rep is left";
      return `stopping with ${rangeWords(effort)} ${effort.max === 1 ? "rep" : "reps"} left in you`;
    case "rpe":
      return `at an effort of ${rangeWords(effort)} out of 10`;
    case "percent":
      return `with ${effort.percent} % of your ${baseWords(effort.of)}`;
  }
};

/** An area of the body, to be read after "your". */
export const areaWords: { readonly [A in LimitationArea]: string } = {
  "low-back": "lower back",
  knee: "knee",
  hip: "hip",
  shoulder: "shoulder",
  grip: "grip",
};

/** Areas that hurt: "your knee hurts"; of the grip it is what a person feels. */
export const hurtWords = (areas: readonly LimitationArea[]): string => {
  const hurting = areas.map((area) => (area === "grip" ? "hands or forearms" : areaWords[area]));
  return `your ${listWords(hurting)} ${areas.length === 1 && areas[0] !== "grip" ? "hurts" : "hurt"}`;
};

/** An area that hurts, where it was named before. */
export const hurtingIt = (area: LimitationArea): string => (area === "grip" ? "them" : "it");

/** What a person said of areas of the body: those that stand alike are said together. */
export const limitationWords = (limitations: readonly Limitation[]): string => {
  const like = (status: Limitation["status"]): readonly Limitation["area"][] =>
    limitations.filter((one) => one.status === status).map(({ area }) => area);
  const [now, before, cleared] = [like("current"), like("history"), like("cleared")];
  return listWords([
    ...(now.length === 0 ? [] : [`${hurtWords(now)} now`]),
    ...(before.length === 0
      ? []
      : [
          `your ${listWords(before.map((area) => areaWords[area]))} ${verb(before, "has", "have")} given you trouble before`,
        ]),
    ...(cleared.length === 0
      ? []
      : [`your ${listWords(cleared.map((area) => areaWords[area]))} ${verb(cleared, "has", "have")} been cleared`]),
  ]);
};

/** An id as words: "leg-press" is "leg press". */
export const idWords = (id: string): string => id.replaceAll("-", " ");

/** A sentence's first letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
