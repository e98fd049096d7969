/**
 * Pullovers and straight-arm pulldowns: shoulder extensions.
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

/** Straight-Arm Pulldown. */
export const straightArmPulldown = /* @__PURE__ */ row(`
  straight-arm-pulldown | pullover | Straight-Arm Pulldown
  shoulder-extension isolation bilateral reps standing | back | hard
  lats | - | rear-delts triceps abs
  cable+straight-bar@cable:cable | cable+rope@cable:cable | cable+wide-bar@cable:cable
  1111 0 001 | 3 | 35 s | 3 s
  band-straight-arm-pulldown neutral-grip-pulldown underhand-pulldown
  lat prayer, Straight Arm Lat Pulldown (Cable), Straight Arm Pulldown (Cable), stiff arm pulldown, straight arm
  lat pulldown, rope straight arm pulldown`);

/** Band Straight-Arm Pulldown. */
export const bandStraightArmPulldown = /* @__PURE__ */ row(`
  band-straight-arm-pulldown | pullover | Band Straight-Arm Pulldown
  shoulder-extension isolation bilateral reps standing | back | hard
  lats | - | rear-delts triceps abs
  band+band-anchor@band-anchor:band | band+pull-up-bar@pull-up-bar:band
  0111 0 001 | 1 | 20 s | 3 s
  kneeling-cable-pulldown neutral-grip-pulldown band-pulldown
  Straight Arm Lat Pulldown (Band), banded lat prayer, band lat prayer`);

/** Dumbbell Pullover. */
export const dumbbellPullover = /* @__PURE__ */ row(`
  dumbbell-pullover | pullover
  shoulder-extension isolation bilateral reps supine | back chest | hard
  lats | chest | triceps upper-back abs
  dumbbell+flat-bench@bench:dumbbell
  0112 0 003 | 2 | 40 s | 3 s
  floor-pullover backpack-pullover machine-pullover
  Pullover, cross bench pullover`);

/** Floor Pullover. */
export const floorPullover = /* @__PURE__ */ row(`
  floor-pullover | pullover
  shoulder-extension isolation bilateral reps supine | back chest | hard
  lats | chest | triceps upper-back abs
  kettlebell@db-area:kettlebell | dumbbell@db-area:dumbbell
  0111 0 002 | 2 | 20 s | 3 s
  backpack-pullover machine-pullover band-straight-arm-pulldown
  Pullover (Kettlebell), dumbbell floor pullover`);

/** Backpack Pullover. */
export const backpackPullover = /* @__PURE__ */ row(`
  backpack-pullover | pullover
  shoulder-extension isolation bilateral reps supine | back chest | hard
  lats | chest | triceps upper-back abs
  backpack@floor:other
  0111 0 002 | 1 | 20 s | 3 s
  floor-pullover band-straight-arm-pulldown machine-pullover
  floor pullover with backpack, sandbag pullover`);

/** Machine Pullover. */
export const machinePullover = /* @__PURE__ */ row(`
  machine-pullover | pullover
  shoulder-extension isolation bilateral reps supported | back | hard unusual
  lats | - | rear-delts triceps abs
  pullover-machine@pullover-machine:machine
  0011 0 002 | 3 | 40 s | 3 s
  floor-pullover band-straight-arm-pulldown
  nautilus pullover, lat pullover machine`);

/** Pullovers and straight-arm pulldowns: shoulder extensions. */
export const pullovers = /* @__PURE__ */ Object.freeze([
  straightArmPulldown,
  bandStraightArmPulldown,
  dumbbellPullover,
  floorPullover,
  backpackPullover,
  machinePullover,
]);
