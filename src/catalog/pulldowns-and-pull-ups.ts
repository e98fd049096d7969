/**
 * Pulldowns and pull-ups: vertical pulls.
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

/** Pull-Up. */
export const pullUp = /* @__PURE__ */ row(`
  pull-up | pull-up | Pull-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar@pull-up-bar:bodyweight | rings@suspension:bodyweight
  0322 3 002 | 2 | 20 s | 3 s
  lat-pulldown chin-up neutral-grip-pull-up
  Pull Up (Bodyweight), overhand pull up, strict pull up, wide grip pull up, narrow pull up, close grip pull up`);

/** Chin-Up. */
export const chinUp = /* @__PURE__ */ row(`
  chin-up | pull-up | Chin-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar@pull-up-bar:bodyweight | rings@suspension:bodyweight
  0322 3 002 | 2 | 20 s | 3 s
  underhand-pulldown neutral-grip-pull-up pull-up
  chin, Chin Up (Bodyweight), underhand pull up, Reverse grip pull up`);

/** Neutral-Grip Pull-Up. */
export const neutralGripPullUp = /* @__PURE__ */ row(`
  neutral-grip-pull-up | pull-up | Neutral-Grip Pull-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar@pull-up-bar:bodyweight | rings@suspension:bodyweight
  0322 3 001 | 2 | 20 s | 3 s
  neutral-grip-pulldown kneeling-cable-pulldown sliding-floor-pulldown
  neutral pull up, hammer grip pull up, parallel grip pull up, ring pull up`);

/** Weighted Pull-Up. */
export const weightedPullUp = /* @__PURE__ */ row(`
  weighted-pull-up | pull-up | Weighted Pull-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar+dip-belt+plate@pull-up-bar:weighted-bodyweight | pull-up-bar+dip-belt+kettlebell@pull-up-bar:weighted-bodyweight | pull-up-bar+backpack@pull-up-bar:weighted-bodyweight | pull-up-bar+dumbbell@pull-up-bar:weighted-bodyweight
  0322 3 002 | 2 | 50 s | 3 s
  pull-up lat-pulldown machine-pulldown
  weighted pullups, loaded pull up`);

/** Weighted Chin-Up. */
export const weightedChinUp = /* @__PURE__ */ row(`
  weighted-chin-up | pull-up | Weighted Chin-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar+dip-belt+plate@pull-up-bar:weighted-bodyweight | pull-up-bar+dip-belt+kettlebell@pull-up-bar:weighted-bodyweight | pull-up-bar+backpack@pull-up-bar:weighted-bodyweight | pull-up-bar+dumbbell@pull-up-bar:weighted-bodyweight
  0322 3 002 | 2 | 50 s | 3 s
  chin-up underhand-pulldown machine-pulldown
  weighted underhand pull up, loaded chin up`);

/** Negative Pull-Up. */
export const negativePullUp = /* @__PURE__ */ row(`
  negative-pull-up | pull-up | Negative Pull-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar@pull-up-bar:bodyweight
  0321 2 002 | 1 | 20 s | 6 s
  band-assisted-pull-up assisted-pull-up lat-pulldown
  eccentric pull up, slow lowering pull up, negative chin up, eccentric chin up`);

/** Band-Assisted Pull-Up. */
export const bandAssistedPullUp = /* @__PURE__ */ row(`
  band-assisted-pull-up | pull-up | Band-Assisted Pull-Up
  vertical-pull compound bilateral reps hanging | back | hard
  lats | biceps upper-back | forearms rear-delts abs
  pull-up-bar+band@pull-up-bar:band
  0311 1 002 | 1 | 40 s | 3 s
  assisted-pull-up lat-pulldown band-pulldown
  Pull Up (Band), banded pull up, Chin Up (Band)`);

/** Assisted Pull-Up. */
export const assistedPullUp = /* @__PURE__ */ row(`
  assisted-pull-up | pull-up | Assisted Pull-Up
  vertical-pull compound bilateral reps kneeling | back | hard
  lats | biceps upper-back | forearms rear-delts
  assisted-pull-up-machine@assisted-pull-up:machine
  0211 0 002 | 1 | 40 s | 3 s
  lat-pulldown machine-pulldown band-pulldown
  Chin Up (Assisted), machine assisted pull up, gravitron`);

/** Lat Pulldown. */
export const latPulldown = /* @__PURE__ */ row(`
  lat-pulldown | pulldown
  vertical-pull compound bilateral reps seated | back | hard
  lats | biceps upper-back | forearms rear-delts
  lat-pulldown-station@pulldown:cable
  0211 0 002 | 3 | 40 s | 3 s
  neutral-grip-pulldown kneeling-cable-pulldown machine-pulldown
  pulldown, Lat Pulldown (Cable), wide grip lat pulldown, LPD, overhand lat pulldown`);

/** Neutral-Grip Pulldown. */
export const neutralGripPulldown = /* @__PURE__ */ row(`
  neutral-grip-pulldown | pulldown | Neutral-Grip Pulldown
  vertical-pull compound bilateral reps seated | back | hard
  lats | biceps upper-back | forearms rear-delts
  lat-pulldown-station+v-handle@pulldown:cable
  0211 0 001 | 3 | 40 s | 3 s
  underhand-pulldown kneeling-cable-pulldown high-row-machine
  Lat Pulldown - Close Grip (Cable), close grip lat pulldown, neutral grip lat pulldown, V-bar pulldown, close
  grip pulldown`);

/** Underhand Pulldown. */
export const underhandPulldown = /* @__PURE__ */ row(`
  underhand-pulldown | pulldown
  vertical-pull compound bilateral reps seated | back | hard
  lats | biceps upper-back | forearms rear-delts
  lat-pulldown-station@pulldown:cable
  0211 0 001 | 3 | 40 s | 3 s
  neutral-grip-pulldown kneeling-cable-pulldown high-row-machine
  reverse grip lat pulldown, Reverse Grip Lat Pulldown (Cable), supinated pulldown, underhand lat pulldown`);

/** Single Arm Pulldown. */
export const singleArmPulldown = /* @__PURE__ */ row(`
  single-arm-pulldown | pulldown
  vertical-pull compound unilateral reps kneeling | back | hard
  lats | biceps upper-back | forearms rear-delts
  cable+single-handle@cable:cable | lat-pulldown-station+single-handle@pulldown:cable
  0111 0 001 | 3 | 40 s | 2.5 s
  neutral-grip-pulldown underhand-pulldown high-row-machine
  single arm lat pulldown, one arm lat pulldown, Single Arm Lat Pulldown (Cable), half kneeling lat pulldown`);

/** Kneeling Cable Pulldown. */
export const kneelingCablePulldown = /* @__PURE__ */ row(`
  kneeling-cable-pulldown | pulldown
  vertical-pull compound bilateral reps kneeling | back | hard
  lats | biceps upper-back | forearms rear-delts
  cable+straight-bar@cable:cable | cable+wide-bar@cable:cable | cable+rope@cable:cable | cable+v-handle@cable:cable | dual-cable+single-handle@cable:cable
  0211 0 001 | 3 | 40 s | 3 s
  neutral-grip-pulldown underhand-pulldown high-row-machine
  kneeling lat pulldown, tall kneeling pulldown, dual cable pulldown, cable column pulldown, two arm cable column
  pulldown`);

/** Plate-Loaded Pulldown. */
export const machinePulldown = /* @__PURE__ */ row(`
  machine-pulldown | pulldown | Plate-Loaded Pulldown
  vertical-pull compound bilateral reps seated | back | hard
  lats | biceps upper-back | forearms rear-delts
  pulldown-machine@pulldown-machine:machine
  0211 0 002 | 3 | 50 s | 3 s
  lat-pulldown kneeling-cable-pulldown high-row-machine
  Lat Pulldown (Machine), iso-lateral pulldown, hammer strength pulldown, Iso-Lateral Pulldown (Machine)`);

/** High Row Machine. */
export const highRowMachine = /* @__PURE__ */ row(`
  high-row-machine | high-row
  vertical-pull compound bilateral reps supported | back | hard unusual
  lats upper-back | biceps rear-delts | forearms
  high-row-machine@high-row:machine
  0211 0 001 | 3 | 50 s | 3 s
  kneeling-cable-pulldown neutral-grip-pulldown underhand-pulldown
  Iso-Lateral High Row (Machine), iso lateral high row, hammer strength high row`);

/** Band Pulldown. */
export const bandPulldown = /* @__PURE__ */ row(`
  band-pulldown | pulldown
  vertical-pull compound bilateral reps kneeling | back | hard
  lats | biceps upper-back | forearms rear-delts
  band+band-anchor@band-anchor:band | band+pull-up-bar@pull-up-bar:band
  0111 0 001 | 1 | 20 s | 3 s
  kneeling-cable-pulldown neutral-grip-pulldown high-row-machine
  Lat Pulldown (Band), banded lat pulldown, resistance band pulldown, kneeling band pulldown`);

/** Sliding Floor Pulldown. */
export const slidingFloorPulldown = /* @__PURE__ */ row(`
  sliding-floor-pulldown | pulldown
  vertical-pull compound bilateral reps prone | back | hard unusual
  lats | upper-back biceps | triceps rear-delts
  towel@floor:bodyweight | slider@floor:bodyweight
  0012 1 001 | 1 | 15 s | 3 s
  band-pulldown kneeling-cable-pulldown high-row-machine
  prone sliding lat pull, floor slide pulldown, towel floor pulldown, prone lat slide`);

/** Pulldowns and pull-ups: vertical pulls. */
export const pulldownsAndPullUps = /* @__PURE__ */ Object.freeze([
  pullUp,
  chinUp,
  neutralGripPullUp,
  weightedPullUp,
  weightedChinUp,
  negativePullUp,
  bandAssistedPullUp,
  assistedPullUp,
  latPulldown,
  neutralGripPulldown,
  underhandPulldown,
  singleArmPulldown,
  kneelingCablePulldown,
  machinePulldown,
  highRowMachine,
  bandPulldown,
  slidingFloorPulldown,
]);
