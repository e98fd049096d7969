import { obstacleOf } from "../build/obstacle-of";
import { exerciseKey, isKnownItem } from "../measure/items";
import type { Decision } from "../model/decision";
import { declaredLowBackRir, limitationCap } from "../model/defaults";
import type { Item } from "../model/plan";
import type { Effort, Prescription, SetDetail, Target } from "../model/prescription";
import type { LimitationArea } from "../model/vocabulary";
import { reserveEffort } from "../strategies/prescribe/reserve";
import { type Adaptation, worksOf } from "./adaptation";
import { decisionOn, decisionOnSession, leaveOut, replace } from "./replace-work";
import { toDo, type Work } from "./running";
import { bestStandIn, standInsFor } from "./stand-ins";

const mostRpe = 10 - declaredLowBackRir;

/** The effort with reps enough in reserve; the same object where it has them. */
const easyEffort = (effort: Effort | undefined): Effort => {
  switch (effort?.kind) {
    case "rir":
      return effort.min >= declaredLowBackRir ? effort : reserveEffort;
    case "rpe":
      return effort.max <= mostRpe ? effort : reserveEffort;
    case "percent":
    case undefined:
      return reserveEffort;
  }
};

const easyTarget = (target: Target): Target =>
  target.kind === "amrap" && (target.leave ?? 0) < declaredLowBackRir
    ? { ...target, leave: declaredLowBackRir }
    : target;

const easySet = (set: SetDetail): SetDetail => ({
  ...set,
  ...(set.effort === undefined ? {} : { effort: easyEffort(set.effort) }),
  ...(set.target === undefined ? {} : { target: easyTarget(set.target) }),
});

const isEasy = ({ effort, target, perSet = [] }: Prescription, from: number): boolean =>
  easyEffort(effort) === effort &&
  easyTarget(target) === target &&
  perSet
    .slice(from)
    .every(
      (set) =>
        (set.effort === undefined || easyEffort(set.effort) === set.effort) &&
        (set.target === undefined || easyTarget(set.target) === set.target),
    );

/** The prescription with reserve in every set from `done` on; sets before it stay as they were. */
const easyPrescription = (prescription: Prescription, done: number): Prescription => {
  if (isEasy(prescription, done)) return prescription;
  const { effort, target, perSet = [] } = prescription;
  if (done === 0) {
    const details = perSet.length === 0 ? {} : { perSet: perSet.map(easySet) };
    return { ...prescription, target: easyTarget(target), effort: easyEffort(effort), ...details };
  }
  const details = Array.from({ length: prescription.sets }, (_, set): SetDetail => {
    const detail = perSet[set] ?? {};
    if (set < done) return detail;
    return easySet({ target, ...detail, effort: easyEffort(detail.effort ?? effort) });
  });
  return { ...prescription, perSet: details };
};

const easyItem = (item: Item, done: number): Item => {
  const prescription = easyPrescription(item.prescription, done);
  return prescription === item.prescription ? item : { ...item, prescription };
};

const easyWork = (work: Work): Work => {
  if (work.left === 0) return work;
  const { other } = work;
  return other === undefined
    ? { ...work, item: easyItem(work.item, work.done) }
    : { ...work, other: easyItem(other, 0) };
};

const effortDecision = (item: Item, area: LimitationArea): Decision => ({
  ...decisionOn("effort-capped", exerciseKey(item.exercise), { area, status: "current", rir: declaredLowBackRir }),
  stage: "prescribe",
});

/**
 * An area hurts: what is still to do is held to what it tolerates now, and every set of it keeps reps in reserve. Lifts
 * above the cap give way to what loads the area less, or are left out.
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
      const standIn = bestStandIn(now, { block, item }, standInsFor(work, now));
      now =
        standIn === undefined ? leaveOut(now, { block, item }, "pain") : replace(now, { block, item }, standIn, "pain");
      out.push(old.exercise.id);
    });
  });
  const cap = limitationCap.current?.[area] ?? 0;
  const excluded = { area, status: "current", cap, exercises: out } as const;
  const running = now.running.map((block) => ({ ...block, works: block.works.map(easyWork) }));
  const eased = worksOf(running).flatMap((work) => toDo(work) ?? []);
  return {
    ...now,
    running,
    decisions: [
      ...now.decisions,
      ...(out.length === 0 ? [] : [decisionOnSession("limitation-excluded", excluded)]),
      ...eased.map((item) => effortDecision(item, area)),
    ],
  };
};
