import { OptionsError } from "../errors";
import { mostSessionsOfPlan } from "../model/limits";
import { didYouMean } from "../schema/did-you-mean";
import { fields, maybe, whole } from "../schema/look";
import { scoreWords } from "../schema/look-at-context";
import { isRecord } from "../schema/look-into";
import { makeKeyIssue } from "../schema/make-issue";
import { once } from "../schema/once";
import { stopAtWrong } from "../schema/require-plan";

const lookAtContext = /* @__PURE__ */ once(() =>
  fields("an object", { ...scoreWords(), sessionOfWeek: maybe(whole(1, mostSessionsOfPlan)) }),
);

/** Keys that are read, and one of a brief that would pass for a misspelt one of them. */
const keys = ["priority", "goal", "level", "limitations", "sessionsPerWeek", "sessionOfWeek", "priorityLift"] as const;

/**
 * Stops where the context of a score is not one: it would come out as no number. A whole brief or context may be handed
 * in, so that of keys which nobody reads only those are refused that are near to one which is read.
 *
 * @throws {OptionsError} with everything that is wrong.
 */
export const requireScoreContext = (context: unknown): void => {
  stopAtWrong(lookAtContext(), context, "context");
  if (!isRecord(context)) return;
  const candidates = keys.map((key) => ({ text: key, word: key }));
  const misspelt = Object.keys(context).filter(
    (key) => !keys.some((known) => known === key) && didYouMean(key, candidates) !== undefined,
  );
  if (misspelt.length === 0) return;
  const expected = `one of the keys ${keys.map((key) => `"${key}"`).join(", ")}`;
  throw new OptionsError(misspelt.map((key) => makeKeyIssue([], key, expected, "context")));
};
