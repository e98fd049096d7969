/**
 * Presses, dips, flies: chest and shoulders.
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

/** Barbell Bench Press. */
export const benchPress = /* @__PURE__ */ row(`
  bench-press | bench-press | Barbell Bench Press
  horizontal-push compound bilateral reps supine | chest | hard
  chest | triceps front-delts
  barbell+bench-press-bench@bench-press:barbell | barbell+rack+flat-bench@rack:barbell
  0122 0 002 | 3 | 90 s | 3 s
  machine-chest-press dumbbell-bench-press incline-bench-press
  bench, flat bench press, BP`);

/** Incline Barbell Bench Press. */
export const inclineBenchPress = /* @__PURE__ */ row(`
  incline-bench-press | incline-press | Incline Barbell Bench Press
  horizontal-push compound bilateral reps supine | chest | hard
  chest front-delts | triceps
  barbell+rack+incline-bench@rack:barbell
  0122 0 002 | 3 | 90 s | 3 s
  bench-press incline-dumbbell-press machine-chest-press
  Incline Press (Barbell)`);

/** Close-Grip Bench Press. */
export const closeGripBenchPress = /* @__PURE__ */ row(`
  close-grip-bench-press | bench-press | Close-Grip Bench Press
  horizontal-push compound bilateral reps supine | arms chest | hard
  triceps | chest front-delts
  barbell+bench-press-bench@bench-press:barbell | barbell+rack+flat-bench@rack:barbell
  0122 0 002 | 3 | 90 s | 3 s
  incline-bench-press machine-chest-press dumbbell-bench-press
  Bench Press - Close Grip (Barbell), CGBP`);

/** Dumbbell Bench Press. */
export const dumbbellBenchPress = /* @__PURE__ */ row(`
  dumbbell-bench-press | bench-press
  horizontal-push compound bilateral reps supine | chest | hard
  chest | triceps front-delts
  dumbbell+flat-bench@bench:dumbbell
  0122 0 002 | 2 | 45 s | 3 s
  bench-press dumbbell-floor-press machine-chest-press
  DB Bench, dumbbell chest press, flat dumbbell press`);

/** Incline Dumbbell Press. */
export const inclineDumbbellPress = /* @__PURE__ */ row(`
  incline-dumbbell-press | incline-press
  horizontal-push compound bilateral reps supine | chest | hard
  chest front-delts | triceps
  dumbbell+incline-bench@bench:dumbbell
  0122 0 002 | 2 | 45 s | 3 s
  incline-bench-press dumbbell-floor-press machine-chest-press
  Incline Bench Press (Dumbbell)`);

/** Dumbbell Floor Press. */
export const dumbbellFloorPress = /* @__PURE__ */ row(`
  dumbbell-floor-press | bench-press
  horizontal-push compound bilateral reps supine | chest | hard
  chest | triceps front-delts
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0121 0 001 | 2 | 30 s | 3 s
  incline-push-up
  kettlebell floor press, Floor Press`);

/** Machine Chest Press. */
export const machineChestPress = /* @__PURE__ */ row(`
  machine-chest-press | bench-press
  horizontal-push compound bilateral reps supported | chest | hard
  chest | triceps front-delts
  chest-press-machine@chest-press:machine
  0111 0 002 | 3 | 35 s | 3 s
  incline-push-up cable-fly pec-deck-fly
  seated chest press, Iso-Lateral Chest Press (Machine)`);

/** Band Chest Press. */
export const bandChestPress = /* @__PURE__ */ row(`
  band-chest-press | bench-press
  horizontal-push compound bilateral reps standing | chest | hard
  chest | triceps front-delts
  band+band-anchor@band-anchor:band
  0111 0 002 | 1 | 20 s | 3 s
  machine-chest-press
  banded chest press`);

/** Push-Up. */
export const pushUp = /* @__PURE__ */ row(`
  push-up | push-up | Push-Up
  horizontal-push compound bilateral reps plank | chest | hard
  chest | triceps front-delts | abs
  bodyweight@floor:bodyweight
  0011 1 002 | 1 | 5 s | 2 s
  incline-push-up machine-chest-press
  Push Up (Bodyweight), press up, pushups, standard push up`);

/** Incline Push-Up. */
export const inclinePushUp = /* @__PURE__ */ row(`
  incline-push-up | push-up | Incline Push-Up
  horizontal-push compound bilateral reps plank | chest | hard
  chest | triceps front-delts | abs
  chair@box-area:bodyweight | flat-bench@bench:bodyweight | table@table:bodyweight
  0011 0 001 | 1 | 5 s | 2 s
  dumbbell-floor-press
  hands elevated push up, bench push up`);

/** Diamond Push-Up. */
export const diamondPushUp = /* @__PURE__ */ row(`
  diamond-push-up | push-up | Diamond Push-Up
  horizontal-push compound bilateral reps plank | arms chest | hard
  triceps | chest front-delts | abs
  bodyweight@floor:bodyweight
  0011 2 002 | 1 | 5 s | 2 s
  machine-chest-press incline-push-up push-up
  close grip push up, Diamond Push Up (Bodyweight)`);

/** Dip. */
export const dip = /* @__PURE__ */ row(`
  dip | dip
  dip compound bilateral reps hanging | chest arms | hard
  chest triceps | front-delts
  dip-bars@dip-station:bodyweight
  0122 2 003 | 2 | 20 s | 3 s
  close-grip-bench-press dumbbell-bench-press machine-chest-press
  chest dip, Triceps Dip, parallel bar dip, Dip (Bodyweight), Chest Dip (Bodyweight)`);

/** Cable Fly. */
export const cableFly = /* @__PURE__ */ row(`
  cable-fly | chest-fly
  chest-fly isolation bilateral reps standing | chest | hard
  chest | front-delts
  dual-cable+single-handle@cable:cable
  0111 0 002 | 3 | 45 s | 3 s
  pec-deck-fly
  cable crossover, Cable Fly Crossovers, Chest Fly (Cable), standing cable fly`);

/** Dumbbell Fly. */
export const dumbbellFly = /* @__PURE__ */ row(`
  dumbbell-fly | chest-fly
  chest-fly isolation bilateral reps supine | chest | hard
  chest | front-delts
  dumbbell+flat-bench@bench:dumbbell | dumbbell@db-area:dumbbell
  0111 0 002 | 2 | 35 s | 3 s
  cable-fly pec-deck-fly band-fly
  Chest Fly (Dumbbell), Dumbbell Flye, floor fly`);

/** Band Fly. */
export const bandFly = /* @__PURE__ */ row(`
  band-fly | chest-fly
  chest-fly isolation bilateral reps standing | chest | hard
  chest | front-delts
  band+band-anchor@band-anchor:band
  0111 0 002 | 1 | 15 s | 3 s
  cable-fly pec-deck-fly dumbbell-fly
  Chest Fly (Band), banded chest fly`);

/** Sliding Fly: a push-up position, hands slide apart. */
export const slidingFly = /* @__PURE__ */ row(`
  sliding-fly | chest-fly
  chest-fly isolation bilateral reps plank | chest | hard
  chest | front-delts | abs
  slider@floor:bodyweight | towel@floor:bodyweight
  0012 2 002 | 1 | 25 s | 3 s
  band-fly dumbbell-fly cable-fly
  slider chest fly, Chest Fly (Bodyweight)`);

/** Pec Deck Fly. */
export const pecDeckFly = /* @__PURE__ */ row(`
  pec-deck-fly | chest-fly
  chest-fly isolation bilateral reps supported | chest | hard
  chest | front-delts
  pec-deck@pec-deck:machine
  0111 0 002 | 3 | 35 s | 3 s
  cable-fly
  Butterfly (Pec Deck), pec deck, Chest Fly (Machine), Fly (Machine)`);

/** Barbell Overhead Press. */
export const overheadPress = /* @__PURE__ */ row(`
  overhead-press | overhead-press | Barbell Overhead Press
  vertical-push compound bilateral reps standing | shoulders | hard
  front-delts | triceps side-delts | upper-traps chest abs
  barbell+rack@rack:barbell
  1122 0 002 | 3 | 90 s | 3 s
  seated-dumbbell-press machine-shoulder-press band-overhead-press
  OHP, military press, standing press, Shoulder Press (Barbell), strict press, Military Press (Barbell)`);

/** Push Press. */
export const pushPress = /* @__PURE__ */ row(`
  push-press | overhead-press
  vertical-push compound bilateral reps standing | shoulders | hard unusual
  front-delts | triceps side-delts | upper-traps quads abs
  barbell+rack@rack:barbell
  2133 0 102 | 3 | 90 s | 2.5 s
  machine-shoulder-press seated-dumbbell-press overhead-press
  Push Press (Barbell)`);

/** Seated Dumbbell Shoulder Press. */
export const seatedDumbbellPress = /* @__PURE__ */ row(`
  seated-dumbbell-press | overhead-press | Seated Dumbbell Shoulder Press
  vertical-push compound bilateral reps supported | shoulders | hard
  front-delts | triceps side-delts | upper-traps chest
  dumbbell+incline-bench@bench:dumbbell
  0122 0 002 | 2 | 45 s | 3 s
  machine-shoulder-press band-overhead-press
  Shoulder Press (Dumbbell), Seated Overhead Press (Dumbbell), Overhead Press (Dumbbell), DB OHP`);

/** Single Arm Kettlebell Press. */
export const singleArmKettlebellPress = /* @__PURE__ */ row(`
  single-arm-kettlebell-press | overhead-press
  vertical-push compound unilateral reps standing | shoulders | hard
  front-delts | triceps side-delts | upper-traps obliques
  kettlebell@db-area:kettlebell | dumbbell@db-area:dumbbell
  1122 0 002 | 2 | 25 s | 3 s
  landmine-press
  Overhead Press (Kettlebell), Kettlebell Press, one arm kettlebell press, Shoulder Press (Kettlebell), Single Arm
  Overhead Press (Dumbbell)`);

/** Landmine Press. */
export const landminePress = /* @__PURE__ */ row(`
  landmine-press | landmine-press
  vertical-push compound unilateral reps standing | shoulders | hard
  front-delts | triceps chest | upper-traps obliques
  barbell+landmine@landmine:barbell
  1122 0 001 | 3 | 60 s | 3 s
  dumbbell-floor-press incline-push-up
  single arm landmine press, Overhead Press (Landmine)`);

/** Machine Shoulder Press. */
export const machineShoulderPress = /* @__PURE__ */ row(`
  machine-shoulder-press | overhead-press
  vertical-push compound bilateral reps supported | shoulders | hard
  front-delts | triceps side-delts | upper-traps
  shoulder-press-machine@shoulder-press:machine
  0111 0 002 | 3 | 40 s | 3 s
  band-overhead-press
  Seated Shoulder Press (Machine), Overhead Press (Machine)`);

/** Pike Push-Up. */
export const pikePushUp = /* @__PURE__ */ row(`
  pike-push-up | overhead-press | Pike Push-Up
  vertical-push compound bilateral reps plank | shoulders | hard
  front-delts | triceps side-delts | chest abs
  bodyweight@floor:bodyweight
  0022 2 002 | 1 | 5 s | 2.5 s
  seated-dumbbell-press band-overhead-press machine-shoulder-press
  Pike Push Up (Bodyweight), pike press up`);

/** Band Overhead Press. */
export const bandOverheadPress = /* @__PURE__ */ row(`
  band-overhead-press | overhead-press
  vertical-push compound bilateral reps standing | shoulders | hard
  front-delts | triceps side-delts | upper-traps chest abs
  band@floor:band
  0111 0 002 | 1 | 15 s | 3 s
  machine-shoulder-press
  Shoulder Press (Band), banded overhead press`);

/** Presses, dips, flies: chest and shoulders. */
export const presses = /* @__PURE__ */ Object.freeze([
  benchPress,
  inclineBenchPress,
  closeGripBenchPress,
  dumbbellBenchPress,
  inclineDumbbellPress,
  dumbbellFloorPress,
  machineChestPress,
  bandChestPress,
  pushUp,
  inclinePushUp,
  diamondPushUp,
  dip,
  cableFly,
  dumbbellFly,
  bandFly,
  slidingFly,
  pecDeckFly,
  overheadPress,
  pushPress,
  seatedDumbbellPress,
  singleArmKettlebellPress,
  landminePress,
  machineShoulderPress,
  pikePushUp,
  bandOverheadPress,
]);
