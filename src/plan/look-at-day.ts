import { findCandidates } from "../build/find-candidates";
import { fitsSlot } from "../build/fits-slot";
import { parseOptions } from "../build/parse-options";
import type { Parts } from "../build/parts";
import { primeMovers } from "../measure/overlap";
import type { Exercise } from "../model/exercise";
import { muscleFacts } from "../model/muscles";
import type { SessionOptions } from "../model/options";
import type { DayTemplate } from "../model/split";
import type { BuildBrief, Choice } from "../model/strategy";
import type { Muscle, Pattern } from "../model/vocabulary";
import { canBeMain } from "../strategies/select/lift";
import type { DayOutlook, PlannedDay } from "./planned-day";

/** Muscles of a template's regions that exercises train first. */
const musclesOf = (exercises: readonly Exercise[], { regions }: DayTemplate): ReadonlySet<Muscle> =>
  new Set(exercises.flatMap(primeMovers).filter((muscle) => regions.includes(muscleFacts[muscle].region)));

const leadsOf = (choices: readonly Choice[], brief: BuildBrief): ReadonlySet<Pattern> =>
  new Set(
    choices.flatMap(({ slot, candidates }) =>
      slot.kind === "exercise"
        ? []
        : candidates.filter(({ exercise }) => canBeMain(exercise, slot, brief)).map(({ exercise }) => exercise.pattern),
    ),
  );

/** What could be done on a planned day: which muscles its template is for, and what is there for them. */
export const lookAtDay = (planned: PlannedDay, options: SessionOptions, parts: Parts): DayOutlook => {
  const { brief, exercises } = parseOptions(options, parts);
  const found = findCandidates(exercises, brief).value;
  const offered = [...new Set(found.flatMap(({ candidates }) => candidates.map(({ exercise }) => exercise)))];
  const named = exercises.filter((exercise) => planned.template.slots.some((slot) => fitsSlot(exercise, slot)));
  const choices = new Map<Pattern, readonly Exercise[]>();
  for (const one of offered) choices.set(one.pattern, [...(choices.get(one.pattern) ?? []), one]);
  return {
    ...planned,
    meant: musclesOf(named, planned.template),
    trains: musclesOf(offered, planned.template),
    leads: leadsOf(found, brief),
    choices,
  };
};
