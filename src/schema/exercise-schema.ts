import * as z from "zod/mini";
import { fewestSecondsPerRep, longestNote, longestPauseSeconds, mostSecondsPerRep } from "../model/limits";
import { lateralities, loadKinds, mechanics, muscles, patterns, regions, trunks, units } from "../model/vocabulary";
import { amount, expecting, jsonRecord, kebabId, listOf, name, someOf, strict, whole, word, yesNo } from "./fields";
import { once } from "./once";

const grade = () => z.literal([0, 1, 2, 3], expecting("a whole number from 0 to 3"));
const upperGrade = () => z.literal([1, 2, 3], expecting("a whole number from 1 to 3"));

/** What an exercise asks of the body. */
const demandSchema = /* @__PURE__ */ once(() =>
  strict({
    lowBack: grade(),
    grip: grade(),
    systemic: upperGrade(),
    skill: upperGrade(),
    strength: grade(),
    knee: grade(),
    hip: grade(),
    shoulder: grade(),
  }),
);

const muscleShare = () =>
  strict({ muscle: word(muscles), share: z.literal([1, 0.5, 0.25], expecting("1, 0.5 or 0.25")) });

const need = () =>
  strict({ all: someOf(name(), "a list with at least one equipment word"), load: word(loadKinds), station: name() });

/** An exercise of a catalogue. */
export const exerciseSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      id: kebabId(),
      name: name(),
      aliases: z.exactOptional(listOf(name(), "a list of other names")),
      family: name(),
      pattern: word(patterns),
      mechanics: word(mechanics),
      laterality: word(lateralities),
      unit: word(units),
      regions: someOf(word(regions), "a list with at least one region"),
      muscles: someOf(muscleShare(), "a list with at least one muscle"),
      needs: someOf(need(), "a list with at least one alternative of what it needs"),
      demand: demandSchema(),
      loadability: grade(),
      hardSet: yesNo(),
      unusual: z.exactOptional(yesNo()),
      trunk: word(trunks),
      setupSeconds: whole(0, longestPauseSeconds),
      secondsPerRep: amount(fewestSecondsPerRep, mostSecondsPerRep),
      swaps: listOf(name(), "a list of exercise ids"),
      data: z.exactOptional(jsonRecord()),
    },
    "an exercise",
  ),
);

/** An exercise that the catalogue does not know. */
export const unknownExerciseSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      kind: z.literal("unknown", expecting('"unknown"')),
      name: name(longestNote),
      region: z.exactOptional(word(regions)),
    },
    "an exercise",
  ),
);
