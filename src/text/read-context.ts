import { mostMinutesOfPlan } from "../model/limits";
import type { PlanContext } from "../model/plan";
import { bareWord, didYouMean } from "../schema/did-you-mean";
import { bareKeys, contextKeys, numberIn } from "./context-keys";

/** What one part of a title's context says. */
export interface ContextPart {
  /** What it says; absent where it cannot be read. */
  readonly context?: Partial<PlanContext>;
  /** Whether it is of a context and nothing else: a key that is known, or minutes. */
  readonly isSure: boolean;
  /** What was likely meant. */
  readonly offer?: string;
}

const partOf = (context: ContextPart["context"], isSure: boolean, offer?: string): ContextPart => ({
  isSure,
  ...(context === undefined ? {} : { context }),
  ...(context !== undefined || offer === undefined ? {} : { offer }),
});

const nearest = (text: string, words: readonly string[]): string | undefined =>
  didYouMean(
    text,
    words.map((word) => ({ text: word, word })),
  );

const minutesWords = /^(\d+(?:\.\d+)?)\s*(?:min|mins|minutes?)\.?$/i;

const minutesOf = (text: string): ContextPart["context"] => {
  const minutes = numberIn(text, mostMinutesOfPlan);
  return minutes === undefined ? undefined : { minutes };
};

/**
 * One part of a title's context: `goal: strength`, `60 min`, `advanced`.
 *
 * @param text The part, without spaces around it.
 */
export const readContextPart = (text: string): ContextPart => {
  const minutes = minutesWords.exec(text)?.[1];
  if (minutes !== undefined) return partOf(minutesOf(minutes), true);
  const colon = text.indexOf(":");
  if (colon < 0) {
    const context = bareKeys.map(({ read }) => read(text)).find((found) => found !== undefined);
    const offer = nearest(
      text,
      bareKeys.flatMap(({ words = [] }) => words),
    );
    return partOf(context, false, offer);
  }
  const [name, value] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const found = contextKeys.find(({ key }) => bareWord(key) === bareWord(name));
  if (found !== undefined) return partOf(found.read(value), true, nearest(value, found.words ?? []));
  const near = nearest(
    name,
    contextKeys.map(({ key }) => key),
  );
  return partOf(undefined, false, near);
};
