/**
 * Knee extensions.
 *
 * Source: our own expert coding from anatomy and the anchors in docs/evidence.md; not measured.
 *
 * A row, line by line (`-` says none):
 * 1. id | family | name, where it is not the words of the id
 * 2. pattern, mechanics, laterality, unit, trunk | regions, the one it counts as first | hard (a set is volume) or drill, unusual
 * 3. muscles with share 1 | 0.5 | 0.25
 * 4. needs, the first that is met wins: equipment+equipment@station:load | …
 * 5. demand: low back, grip, systemic, skill; strength; knee, hip, shoulder | loadability | set-up | time per unit
 * 6. swaps, best first
 * 7. aliases, to the end
 */
import { row } from "./row";

/** Leg Extension. */
export const legExtension = /* @__PURE__ */ row(`
  leg-extension | leg-extension
  knee-extension isolation bilateral reps supported | legs | hard
  quads
  leg-extension-machine@leg-extension:machine
  0011 0 200 | 3 | 35 s | 3 s
  single-leg-extension
  Leg Extension (Machine), Quad Extension, knee extension, seated leg extension`);

/** Single Leg Extension. */
export const singleLegExtension = /* @__PURE__ */ row(`
  single-leg-extension | leg-extension
  knee-extension isolation unilateral reps supported | legs | hard
  quads
  leg-extension-machine@leg-extension:machine
  0011 0 200 | 3 | 35 s | 2.5 s
  leg-extension
  Single Leg Extension (Machine), one leg extension, unilateral leg extension, Leg Extension (Single Leg)`);

/** Sissy Squat. */
export const sissySquat = /* @__PURE__ */ row(`
  sissy-squat | sissy-squat
  knee-extension isolation bilateral reps standing | legs | hard unusual
  quads | - | hip-flexors abs
  bodyweight@floor:bodyweight
  0012 2 300 | 1 | 20 s | 3 s
  leg-extension reverse-nordic
  Sissy Squat (Bodyweight), Sissy Squat (Weighted)`);

/** Reverse Nordic. */
export const reverseNordic = /* @__PURE__ */ row(`
  reverse-nordic | sissy-squat
  knee-extension isolation bilateral reps kneeling | legs | hard unusual
  quads | - | hip-flexors abs
  bodyweight@floor:bodyweight
  0012 2 300 | 1 | 10 s | 3.5 s
  leg-extension sissy-squat
  reverse nordic curl, kneeling quad extension, kneeling lean back`);

/** Band Leg Extension. */
export const bandLegExtension = /* @__PURE__ */ row(`
  band-leg-extension | leg-extension
  knee-extension isolation unilateral reps seated | legs | hard
  quads
  band+band-anchor@band-anchor:band
  0011 0 100 | 1 | 30 s | 3 s
  -
  banded leg extension`);

/** Knee extensions. */
export const kneeExtensions = /* @__PURE__ */ Object.freeze([
  legExtension,
  singleLegExtension,
  sissySquat,
  reverseNordic,
  bandLegExtension,
]);
