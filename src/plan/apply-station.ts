import { candidateOf, obstacleOf } from "../build/obstacle-of";
import { OptionsError } from "../errors";
import { exerciseKey, isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import type { Exercise } from "../model/exercise";
import type { Gym } from "../model/gym";
import type { JsonValue } from "../model/json";
import type { Item } from "../model/plan";
import { readAs } from "../schema/find-issues";
import { itemSchema } from "../schema/item-schema";
import { isRecord, textAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { type Adaptation, outlookOf, overtimeOf } from "./adaptation";
import { decisionOn, decisionOnSession, leaveOut, replace } from "./replace-work";
import { changeWork, toDo, type Work } from "./running";
import { bestStandIn, type Place, standInsFor, withStandIn } from "./stand-ins";
import { gymWithout, takenStations } from "./taken-stations";

const stationOf = (gym: Gym, station: string) => {
  const found = gym.stations.find(({ id }) => id === station);
  if (found !== undefined) return found;
  const ids = gym.stations.map(({ id }) => id);
  const expected = `the id of a station of ${gym.id}`;
  throw new OptionsError([
    makeIssue({
      path: ["change", "station"],
      expected,
      value: station,
      candidates: ids.map((id) => ({ text: id, word: id })),
    }),
  ]);
};

/** Whether an item could be done where it is planned, but not any more. */
const isOut = (item: Item, now: Adaptation, before: Adaptation): boolean => {
  const had = (gym: Gym): boolean => gym.stations.some(({ id }) => id === item.station);
  if (item.station !== undefined && had(before.brief.place) && !had(now.brief.place)) return true;
  return (
    isKnownItem(item) &&
    candidateOf(item.exercise, before.brief) !== undefined &&
    candidateOf(item.exercise, now.brief) === undefined
  );
};

const placesOf = ({ running }: Adaptation): readonly (Place & { readonly work: Work })[] =>
  running.flatMap(({ works }, block) => works.map((work, item) => ({ block, item, work })));

/**
 * Somebody took a station. Where another of its kind is free nothing changes; else what was to be done there is done
 * elsewhere, or with the closest lift that fits, or left out.
 */
export const takeStation = (before: Adaptation, gym: Gym, id: string): Adaptation => {
  const station = stationOf(gym, id);
  const taken = takenStations(before.decisions);
  const left = station.count - taken.filter((one) => one === id).length - 1;
  if (left < 0) return before;
  const told = decisionOnSession("station-taken", { station: id, left });
  const brief = { ...before.brief, place: gymWithout(gym, [...taken, id]) };
  let now: Adaptation = { ...before, brief, decisions: [...before.decisions, told] };
  for (const { work, ...at } of placesOf(before)) {
    const item = toDo(work);
    if (item === undefined || !isOut(item, now, before)) continue;
    const standIn = bestStandIn(now, at, standInsFor(work, now));
    now = standIn === undefined ? leaveOut(now, at, "station") : replace(now, at, standIn, "station");
  }
  return now;
};

type Replaced = Extract<Decision, { readonly code: "replaced" }>;

/** The item that a decision remembers. */
const itemOf = (was: JsonValue, exercise: Exercise): Item | undefined => {
  const reading = readAs(itemSchema(), isRecord(was) ? { ...was, exercise } : was);
  return reading.ok ? { ...reading.value, exercise } : undefined;
};

/** Puts a lift back whose station is free again, where its stand-in is not begun and there is time. */
const putBack = (now: Adaptation, decision: Replaced): Adaptation => {
  const { subject, data } = decision;
  const exercise = now.exercises.find(({ id }) => subject.kind === "exercise" && id === subject.id);
  const at = placesOf(now).find(({ work }) => exerciseKey((toDo(work) ?? work.was).exercise) === data.by);
  if (exercise === undefined || at === undefined || at.work.done > 0 || at.work.left === 0) return now;
  const item = itemOf(data.was, exercise);
  if (item === undefined || obstacleOf(exercise, now.brief) !== undefined) return now;
  if (!now.brief.place.stations.some(({ id }) => id === item.station)) return now;
  const told = decisionOn("put-back", exercise.id, { instead: data.by });
  const next: Adaptation = {
    ...now,
    running: changeWork(now.running, at, (work) => withStandIn(work, item)),
    decisions: [...now.decisions.filter((other) => other !== decision), told],
  };
  return overtimeOf(next, outlookOf(next)) > Math.max(0, overtimeOf(now, outlookOf(now))) ? now : next;
};

/** A station is free again: what it was replaced with gives way, where it is not begun and there is time. */
export const freeStation = (before: Adaptation, gym: Gym, id: string): Adaptation => {
  stationOf(gym, id);
  const isTaking = (decision: Decision): boolean => decision.code === "station-taken" && decision.data.station === id;
  const last = before.decisions.filter(isTaking).at(-1);
  if (last === undefined) return before;
  const kept = before.decisions.filter((decision) => decision !== last);
  const told = decisionOnSession("station-free", { station: id });
  const brief = { ...before.brief, place: gymWithout(gym, takenStations(kept)) };
  const now: Adaptation = { ...before, brief, decisions: [...kept, told] };
  return kept
    .filter((decision): decision is Replaced => decision.code === "replaced" && decision.data.why === "station")
    .filter(({ data }) => textAt(data.was, "station") === id)
    .reduce(putBack, now);
};
