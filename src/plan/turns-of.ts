import { exerciseKey, itemsOf } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Plan } from "../model/plan";
import type { Session } from "../model/session";
import type { Program } from "../model/week";

/** A lift that has its turn. */
export interface Turn {
  /** Id of the lift that it takes turns with. */
  readonly from: string;
  /** Its id. */
  readonly by: string;
  /** The decision that says so. */
  readonly decision: Decision;
}

/** Lifts of the first week that another one has given way to in this one. */
export const turnsOf = ({ decisions }: Program, base: Session, plan: Plan): readonly Turn[] => {
  const idsOf = ({ blocks }: Plan): readonly string[] => itemsOf(blocks).map(({ exercise }) => exerciseKey(exercise));
  const [was, is] = [idsOf(base), idsOf(plan)];
  return decisions.flatMap((decision) => {
    if (decision.code !== "rotated" || decision.subject.kind !== "exercise") return [];
    const [from, { by }] = [decision.subject.id, decision.data];
    return was.includes(from) && !is.includes(from) && is.includes(by) ? [{ from, by, decision }] : [];
  });
};
