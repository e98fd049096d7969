import { obstacleOf } from "../build/obstacle-of";
import { exerciseKey, isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import { declaredLowBackRir, limitationCap } from "../model/defaults";
import type { Gym } from "../model/gym";
import type { Item } from "../model/plan";
import type { LimitationArea } from "../model/vocabulary";
import { type Adaptation, worksOf } from "./adaptation";
import { easyWork } from "./easy-work";
import { decisionOn, decisionOnSession, leaveOut, replace } from "./replace-work";
import { toDo, type Work } from "./running";
import { bestStandIn, standInsFor } from "./stand-ins";

const effortDecision = (item: Item, area: LimitationArea): Decision => ({
  ...decisionOn("effort-capped", exerciseKey(item.exercise), {
    limitations: [{ area, status: "current" }],
    conditions: [],
    rir: declaredLowBackRir,
  }),
  stage: "prescribe",
});

/** Load of the heaviest set of an item; nothing where no set has one. */
const heaviestKg = ({ prescription: { load, perSet = [], sets } }: Item): number | undefined => {
  const loads = Array.from({ length: sets }, (_, set) => perSet[set]?.load ?? load).flatMap((one) => one?.kg ?? []);
  return loads.length === 0 ? undefined : Math.max(...loads);
};

/** Why a lift is done with less than planned; nothing where it is not. */
const lightenedDecisions = (before: Work, after: Work, area: LimitationArea, gym: Gym): readonly Decision[] => {
  const [was, is] = [toDo(before), toDo(after)];
  if (was === undefined || is === undefined) return [];
  const [fromKg, kg] = [heaviestKg(was), heaviestKg(is)];
  if (fromKg === undefined || kg === fromKg) return [];
  const data = { area, unit: gym.unit ?? "kg", fromKg, ...(kg === undefined ? {} : { kg }) };
  return [{ ...decisionOn("lightened", exerciseKey(is.exercise), data), stage: "prescribe" }];
};

/**
 * An area hurts: what is still to do is held to what it tolerates now, and every set of it keeps reps in reserve. Lifts
 * above the cap give way to what loads the area less, or are left out, as is a last set of what is begun.
 */
export const easePain = (before: Adaptation, area: LimitationArea): Adaptation => {
  const others = before.brief.limitations.filter((limitation) => limitation.area !== area);
  const brief = { ...before.brief, limitations: [...others, { area, status: "current" } as const] };
  let now: Adaptation = { ...before, brief };
  const out: string[] = [];
  before.running.forEach(({ works }, block) => {
    works.forEach((work, item) => {
      const old = toDo(work);
      if (old === undefined || !isKnownItem(old)) return;
      if (obstacleOf(old.exercise, brief)?.code !== "limitation-excluded") return;
      const isWorthIt = work.done === 0 || work.left > 1;
      const standIn = isWorthIt ? bestStandIn(now, { block, item }, standInsFor(work, now)) : undefined;
      now =
        standIn === undefined ? leaveOut(now, { block, item }, "pain") : replace(now, { block, item }, standIn, "pain");
      out.push(old.exercise.id);
    });
  });
  const cap = limitationCap.current?.[area] ?? 0;
  const excluded = { area, status: "current", cap, exercises: out } as const;
  const running = now.running.map((block) => ({
    ...block,
    works: block.works.map((work) => easyWork(work, brief.place)),
  }));
  const [works, after] = [worksOf(now.running), worksOf(running)];
  const eased = after.flatMap((work) => toDo(work) ?? []);
  return {
    ...now,
    running,
    decisions: [
      ...now.decisions,
      ...(out.length === 0 ? [] : [decisionOnSession("limitation-excluded", excluded)]),
      ...eased.map((item) => effortDecision(item, area)),
      ...works.flatMap((work, at) => lightenedDecisions(work, after[at] ?? work, area, brief.place)),
    ],
  };
};
