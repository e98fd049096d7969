import { fewestSecondsPerRep, longestPauseSeconds, mostSecondsPerRep } from "../model/limits";
import { lateralities, loadKinds, mechanics, muscles, patterns, regions, trunks, units } from "../model/vocabulary";
import { amount, each, fields, lasting, maybe, text, whole, word, yesNo } from "./look";
import { isRecord } from "./look-into";
import { once } from "./once";

const demands = ["lowBack", "grip", "systemic", "skill", "strength", "knee", "hip", "shoulder"];

const lookAtUnknown = /* @__PURE__ */ once(() =>
  fields("an exercise", { kind: word(["unknown"]), name: text(), region: maybe(word(regions)) }),
);

/** Looks at an exercise of a catalogue. */
export const lookAtKnownExercise = /* @__PURE__ */ once(() => {
  const grade = whole(0, 3);
  const texts = each("a list of texts", text());
  return fields("an exercise", {
    id: text(),
    name: text(),
    aliases: maybe(texts),
    family: text(),
    pattern: word(patterns),
    mechanics: word(mechanics),
    laterality: word(lateralities),
    unit: word(units),
    regions: each("a list of regions", word(regions)),
    muscles: each(
      "a list of muscles",
      fields("a muscle with its share", { muscle: word(muscles), share: amount(0, 1) }),
    ),
    needs: each(
      "a list of what it needs",
      fields("what it needs", { all: texts, load: word(loadKinds), station: text() }),
    ),
    demand: fields("its demand", Object.fromEntries(demands.map((key) => [key, grade]))),
    loadability: grade,
    hardSet: yesNo(),
    trunk: word(trunks),
    setupSeconds: amount(0, longestPauseSeconds),
    secondsPerRep: amount(fewestSecondsPerRep, mostSecondsPerRep),
    swaps: texts,
  });
});

/** Looks at an exercise of a plan: most plans hold those of one catalogue, which is looked at once. */
export const lookAtExercise = /* @__PURE__ */ once(() =>
  lasting((value, walk) => (isRecord(value) && "kind" in value ? lookAtUnknown() : lookAtKnownExercise())(value, walk)),
);
