import type { Region } from "../model/vocabulary";
import { noExercise } from "./name-words";

/** Regions and the words that give them away, the surest first: the first line of which all words are there counts. */
const signs: readonly (readonly [region: Region, groups: string])[] = [
  [
    "core",
    "leg raise, knee raise, situp, crunch, plank, abdominal, oblique, russian twist, woodchop, rollout, pallof, core",
  ],
  ["core", "hollow, flutter, toe touch, v up"],
  ["chest", "floor press, pin press bench, decline press, incline press"],
  [
    "shoulders",
    "handstand pushup, upright row, lateral raise, front raise, side raise, shoulder press, overhead press, military, arnold",
  ],
  ["back", "face pull, reverse fly, reardelt, shrug, trap, back extension, lower back, pullover, pullapart, superman"],
  [
    "legs",
    "rack pull, toe raise, heel raise, leg, hamstring, quad, glute, calf, squat, deadlift, lunge, hip, goodmorning, thigh",
  ],
  ["legs", "stepup, stepdown, nordic, adduction, abduction, swing, romanian, tibialis, hyperextension, bss"],
  ["back", "row, pulldown, pullup, chinup, lat, pull, scapular, back"],
  ["arms", "curl, tricep, bicep, pushdown, skullcrusher, forearm, wrist, kickback, arm"],
  ["chest", "bench, chest, pushup, fly, dip, pecdeck, crossover"],
  ["shoulders", "shoulder, delt, deltoid, press, raise, rotation, handstand"],
  ["legs", "jump, thrust, bridge"],
];

/** The region that a name gives away, where it does. */
export const regionOfName = (tokens: ReadonlySet<string>): Region | undefined => {
  if ([...tokens].some((token) => noExercise.has(token))) return undefined;
  const sign = signs.find(([, groups]) =>
    groups.split(", ").some((group) => group.split(" ").every((word) => tokens.has(word))),
  );
  return sign?.[0];
};
