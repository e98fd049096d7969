import { brokenLimitations, demandOn } from "../measure/broken-limitation";
import type { Plan } from "../model/plan";
import type { Severity } from "../model/rule";
import type { LimitationArea } from "../model/vocabulary";
import { defineRule } from "./define-rule";
import { knownItems, nameOf } from "./placed-items";
import { replaceExercise, substitutesHere } from "./replace-exercise";

/** What is special about the rule of one area. */
export interface LimitationFacts {
  /** Number in the rule list. */
  readonly number: string;
  /** The area. */
  readonly area: LimitationArea;
  /** How it is said in a sentence: "the knee". */
  readonly words: string;
  /** How much its findings matter. */
  readonly severity: Severity;
}

/** Makes the rule that lifts stay within what one declared area tolerates. */
export const limitationRule = ({ number, area, words, severity }: LimitationFacts) =>
  defineRule({
    id: `${area}-limit`,
    meta: {
      number,
      scope: "session",
      guardsHealth: true,
      summary: `With ${words} declared, lifts stay within what it tolerates.`,
      severity,
      citations: [],
      messages: {
        above: `{exercise} loads ${words} with grade {grade}; declared as {status}, at most {cap} is for you.`,
        aboveOr: `{exercise} loads ${words} with grade {grade}; declared as {status}, at most {cap} is for you. {instead} would do.`,
      },
      params: {},
    },
    *check(plan, context) {
      for (const { item, at } of knownItems(plan)) {
        const broken = brokenLimitations(item.exercise, context).find(({ limitation }) => limitation.area === area);
        if (broken === undefined) continue;
        const [instead] = substitutesHere(plan, item.exercise, context);
        const grades = { grade: demandOn(item.exercise, area), cap: broken.cap, status: broken.limitation.status };
        const data = { exercise: nameOf(item), ...grades };
        if (instead === undefined) yield { messageId: "above", data, at };
        else {
          const fix = (wrong: Plan) => replaceExercise(wrong, at, instead, context.gym);
          yield { messageId: "aboveOr", data: { ...data, instead: instead.name }, at, fix };
        }
      }
    },
  });
