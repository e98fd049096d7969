import type { Notice } from "../model/decision";
import type { Violation } from "../model/rule";
import { fieldOf } from "../schema/look-into";
import { listWords } from "./messages/words";

/** What a rule found, and the option that forces it. */
export interface Forced {
  /** What it found. */
  readonly violation: Violation;
  /** The option. */
  readonly option: string;
}

const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const textsAt = ({ data }: Violation, key: string): readonly string[] => {
  const value = fieldOf(data, key);
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
};

/** What findings of one rule say to a person where the words of the rule are those of a checker. */
const plain: { readonly [rule: string]: (found: readonly Violation[]) => string } = {
  "per-session-cap": (found) => {
    const muscles = found.map((one) => `${textsAt(one, "sets").join()} for ${small(textsAt(one, "muscle").join())}`);
    const most = found.flatMap((one) => textsAt(one, "most"))[0] ?? "";
    return `Sets of one muscle, with half a set for work that only helps: ${listWords(muscles)}. Past about ${most} in one session more bring little: not harmful, but better spent on another day.`;
  },
  "lumbar-session-budget": (found) =>
    `All in all this asks much of the lower back, most of it by ${listWords(found.flatMap((one) => textsAt(one, "lifts")))}.`,
};

/**
 * What the person should know where their own words force what rules warn of: a notice for each rule, in plain words.
 */
export const overrideNotices = (forced: readonly Forced[]): readonly Notice[] => {
  const byRule = new Map<string, readonly Forced[]>();
  for (const one of forced) {
    const { ruleId } = one.violation;
    byRule.set(ruleId, [...(byRule.get(ruleId) ?? []), one]);
  }
  return [...byRule].flatMap(([rule, found]): readonly Notice[] => {
    const say = plain[rule];
    const notice = (option: string, message: string): Notice => ({
      code: "caller-overrides",
      data: { rule, option },
      message,
    });
    const [first] = found;
    if (say === undefined || first === undefined) {
      return found.map(({ option, violation }) => notice(option, violation.message));
    }
    return [notice(first.option, say(found.map(({ violation }) => violation)))];
  });
};
