import { plannedPairSeconds, plannedSeconds } from "../../../src/measure/planned-seconds";
import { settingOf } from "../../../src/measure/setting";
import { setRange } from "../../../src/model/defaults";
import type { Exercise } from "../../../src/model/exercise";
import type { KnownItem } from "../../../src/model/plan";
import type { PatternSlot } from "../../../src/model/split";
import type { BuildBrief, BuildTools, Candidate, Choice } from "../../../src/model/strategy";
import type { LoadKind, Role } from "../../../src/model/vocabulary";

/** A lift in a slot with a role and sets: one yes-or-no of the model. */
export interface LiftColumn {
  readonly name: string;
  readonly exercise: Exercise;
  readonly slot: PatternSlot;
  readonly load: LoadKind;
  readonly role: Role;
  readonly sets: number;
  readonly item: KnownItem;
  readonly seconds: number;
}

/** Two columns done by turns, with the seconds that this saves. */
export interface PairColumn {
  readonly name: string;
  readonly a: LiftColumn;
  readonly b: LiftColumn;
  readonly saves: number;
}

const mayLead = ({ exercise }: Candidate, slot: PatternSlot, brief: BuildBrief): boolean => {
  const isLight = brief.sessionsPerWeek === 2 && brief.sessionOfWeek === 2;
  const wants = brief.goal !== "work-capacity" && brief.goal !== "endurance" && !isLight;
  const isHeavy = exercise.loadability >= 2 && exercise.demand.systemic >= 2 && exercise.unusual !== true;
  const isWhole = exercise.mechanics === "compound" && exercise.laterality === "bilateral";
  return slot.mayBeMain === true && slot.region !== brief.accent && wants && isHeavy && isWhole;
};

const rolesOf = (
  candidate: Candidate,
  slot: PatternSlot,
  brief: BuildBrief,
): readonly (readonly [Role, number, number])[] => {
  const isStrength = brief.goal === "strength" || (brief.sessionsPerWeek === 2 && brief.sessionOfWeek === 1);
  const main = isStrength ? setRange.strengthMain : setRange.main;
  const ordinary: Role = candidate.exercise.mechanics === "compound" ? "secondary" : "accessory";
  return [
    [ordinary, setRange.other.min, setRange.other.max],
    ...(mayLead(candidate, slot, brief) ? ([["main", main.min, main.max]] as const) : []),
  ];
};

/** Every lift of every slot in every form. */
export const liftColumns = (
  choices: readonly Choice[],
  brief: BuildBrief,
  tools: BuildTools,
): readonly LiftColumn[] => {
  const columns: LiftColumn[] = [];
  for (const { slot, candidates } of choices) {
    if (slot.kind !== "pattern") throw new Error("The model takes templates of open slots.");
    for (const candidate of candidates) {
      for (const [role, least, most] of rolesOf(candidate, slot, brief)) {
        for (let sets = least; sets <= most; sets += 1) {
          const { exercise, station, load } = candidate;
          const item = tools.prescribe({ slot: slot.id, exercise, station, role, sets });
          const seconds = plannedSeconds(item, settingOf(brief));
          columns.push({ name: `x${columns.length}`, exercise, slot, load, role, sets, item, seconds });
        }
      }
    }
  }
  return columns;
};

/** Every two columns that may be done by turns and save time so. */
export const pairColumns = (
  columns: readonly LiftColumn[],
  brief: BuildBrief,
  tools: BuildTools,
): readonly PairColumn[] => {
  const pairs: PairColumn[] = [];
  columns.forEach((a, at) => {
    if (a.role === "main") return;
    for (const b of columns.slice(at + 1)) {
      if (b.role === "main" || a.sets !== b.sets || a.exercise.family === b.exercise.family) continue;
      if (!tools.mayPair(a.item, b.item)) continue;
      const saves = a.seconds + b.seconds - plannedPairSeconds(a.item, b.item, settingOf(brief));
      if (saves > 0) pairs.push({ name: `z${pairs.length}`, a, b, saves });
    }
  });
  return pairs;
};
