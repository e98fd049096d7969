import { exerciseKey, isKnownItem, itemsOf } from "../../measure/items";
import { sessionExcess } from "../../measure/session-limits";
import { grgic2018, pelland2024, remmert2025 } from "../../model/citations";
import type { Decision } from "../../model/decision";
import type { Block } from "../../model/plan";
import type { BuildBrief, BuildTools, Draft } from "../../model/strategy";

const changes = (before: readonly Block[], after: readonly Block[]): readonly Decision[] => {
  const items = itemsOf(after);
  return itemsOf(before).flatMap((item, index) => {
    const now = items[index];
    if (now === undefined) return [];
    const subject = { kind: "exercise", id: exerciseKey(item.exercise) } as const;
    const [was, is] = [item.prescription, now.prescription];
    const decisions: Decision[] = [];
    if (is.sets > was.sets) {
      const data = { from: was.sets, to: is.sets };
      decisions.push({ stage: "fit", code: "added-sets", subject, data, source: pelland2024 });
    }
    if (is.restSeconds > was.restSeconds) {
      const data = { from: was.restSeconds, to: is.restSeconds };
      decisions.push({ stage: "fit", code: "added-rest", subject, data, source: grgic2018 });
    }
    return decisions;
  });
};

/** Spare time from which a session ends early rather than on time, in seconds. */
const earlySeconds = 180;

const capsReached = (blocks: readonly Block[], brief: BuildBrief): readonly string[] => {
  const lifts = itemsOf(blocks)
    .filter(isKnownItem)
    .map((item) => ({ exercise: item.exercise, sets: item.prescription.sets }));
  const more = sessionExcess(
    lifts.map((lift) => ({ ...lift, sets: lift.sets + 1 })),
    brief,
  );
  const caps = [
    more.sets > 0 ? "sets" : "",
    more.muscles > 0 ? "muscle" : "",
    more.lowBack > 0 || more.historySets > 0 ? "low-back" : "",
    lifts.length >= 9 ? "exercises" : "",
  ].filter((cap) => cap !== "");
  return caps.length === 0 ? ["effort"] : caps;
};

/** What spare time bought, and what is left of it. */
export const spendDecisions = (
  before: Draft,
  after: Draft,
  brief: BuildBrief,
  tools: Pick<BuildTools, "budgetSeconds">,
): readonly Decision[] => {
  const spare = tools.budgetSeconds - after.seconds;
  const isEarly = Number.isFinite(spare) && spare >= earlySeconds;
  const caps = capsReached(after.blocks, brief);
  const early: readonly Decision[] = isEarly
    ? [
        {
          stage: "fit",
          code: "ends-early",
          subject: { kind: "session" },
          data: { spareSeconds: spare, caps },
          source: caps.includes("muscle") ? remmert2025 : "default",
        },
      ]
    : [];
  return [...changes(before.blocks, after.blocks), ...early];
};
