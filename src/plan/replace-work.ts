import { exerciseKey, isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import type { JsonValue } from "../model/json";
import type { Item } from "../model/plan";
import type { ReasonCode, ReasonData } from "../model/reasons";
import { json } from "../schema/fields";
import { readAs } from "../schema/find-issues";
import type { Adaptation } from "./adaptation";
import { changeWork, toDo, withLeft } from "./running";
import { type Place, withStandIn } from "./stand-ins";

/** A decision about one exercise. */
export const decisionOn = <C extends ReasonCode>(code: C, id: string, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "exercise", id },
  data,
  source: "default",
});

/** A decision about the whole session. */
export const decisionOnSession = <C extends ReasonCode>(code: C, data: ReasonData[C]): Decision<C> => ({
  stage: "select",
  code,
  subject: { kind: "session" },
  data,
  source: "default",
});

type Cause = ReasonData["replaced"]["why"];

/** An item as a decision remembers it: without its exercise. */
const remembered = ({ exercise: _exercise, ...rest }: Item): JsonValue => {
  const reading = readAs(json(), rest);
  return reading.ok ? reading.value : null;
};

const workAt = ({ running }: Adaptation, at: Place) => running[at.block]?.works[at.item];

const told = (adaptation: Adaptation, decision: Decision): readonly Decision[] => [...adaptation.decisions, decision];

/** Lets another item do what is left at a place, and says why. */
export const replace = (adaptation: Adaptation, at: Place, standIn: Item, why: Cause): Adaptation => {
  const work = workAt(adaptation, at);
  const old = work === undefined ? undefined : toDo(work);
  if (work === undefined || old === undefined) return adaptation;
  const { exercise } = old;
  const isSame = isKnownItem(old) && exerciseKey(standIn.exercise) === old.exercise.id;
  const decision =
    isSame && old.station !== undefined && standIn.station !== undefined
      ? decisionOn("other-station", exerciseKey(exercise), { from: old.station, to: standIn.station })
      : decisionOn("replaced", exerciseKey(exercise), {
          by: exerciseKey(standIn.exercise),
          why,
          done: work.done,
          was: remembered(old),
        });
  return {
    ...adaptation,
    running: changeWork(adaptation.running, at, (one) => withStandIn(one, standIn)),
    decisions: told(adaptation, decision),
  };
};

/** Leaves out what is left at a place, and says why. */
export const leaveOut = (adaptation: Adaptation, at: Place, why: Cause): Adaptation => {
  const work = workAt(adaptation, at);
  const old = work === undefined ? undefined : toDo(work);
  if (work === undefined || old === undefined) return adaptation;
  return {
    ...adaptation,
    running: changeWork(adaptation.running, at, (one) => withLeft(one, 0)),
    decisions: told(
      adaptation,
      decisionOn("left-out", exerciseKey(old.exercise), { why, done: work.done, was: remembered(old) }),
    ),
  };
};
