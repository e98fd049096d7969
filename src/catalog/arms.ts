/**
 * Curls, triceps extensions, grip.
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

/** Barbell Curl. */
export const barbellCurl = /* @__PURE__ */ row(`
  barbell-curl | curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps | - | forearms
  ez-bar@db-area:barbell | barbell+rack@rack:barbell | barbell+platform@platform:barbell
  0111 0 000 | 3 | 50 s | 3 s
  cable-curl machine-preacher-curl preacher-curl
  Bicep Curl (Barbell), EZ Bar Biceps Curl, standing barbell curl`);

/** Dumbbell Curl. */
export const dumbbellCurl = /* @__PURE__ */ row(`
  dumbbell-curl | curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps | - | forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0111 0 000 | 2 | 25 s | 3 s
  cable-curl machine-preacher-curl preacher-curl
  bicep curl, Bicep Curl (Dumbbell), standing dumbbell curl`);

/** Hammer Curl. */
export const hammerCurl = /* @__PURE__ */ row(`
  hammer-curl | hammer-curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0111 0 000 | 2 | 25 s | 3 s
  cable-curl machine-preacher-curl dumbbell-curl
  Hammer Curl (Dumbbell), neutral grip curl`);

/** Incline Dumbbell Curl. */
export const inclineDumbbellCurl = /* @__PURE__ */ row(`
  incline-dumbbell-curl | curl
  elbow-flexion isolation bilateral reps supported | arms | hard
  biceps | - | forearms
  dumbbell+incline-bench@bench:dumbbell
  0111 0 001 | 2 | 40 s | 3 s
  barbell-curl cable-curl dumbbell-curl
  Seated Incline Curl (Dumbbell), incline curl`);

/** Preacher Curl. */
export const preacherCurl = /* @__PURE__ */ row(`
  preacher-curl | curl
  elbow-flexion isolation bilateral reps supported | arms | hard
  biceps | - | forearms
  preacher-bench+ez-bar@preacher:barbell | preacher-bench+dumbbell@preacher:dumbbell
  0111 0 000 | 2 | 45 s | 3 s
  barbell-curl cable-curl dumbbell-curl
  Preacher Curl (Barbell), Preacher Curl (Dumbbell), EZ bar preacher curl, scott curl`);

/** Machine Preacher Curl. */
export const machinePreacherCurl = /* @__PURE__ */ row(`
  machine-preacher-curl | curl
  elbow-flexion isolation bilateral reps supported | arms | hard
  biceps | - | forearms
  preacher-curl-machine@preacher-machine:machine
  0111 0 000 | 3 | 35 s | 3 s
  barbell-curl cable-curl dumbbell-curl
  Bicep Curl (Machine), machine curl`);

/** Cable Curl. */
export const cableCurl = /* @__PURE__ */ row(`
  cable-curl | curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps | - | forearms
  cable+straight-bar@cable:cable | cable+rope@cable:cable | cable+single-handle@cable:cable
  0111 0 000 | 3 | 35 s | 3 s
  barbell-curl machine-preacher-curl dumbbell-curl
  Bicep Curl (Cable), standing cable curl`);

/** Band Curl. */
export const bandCurl = /* @__PURE__ */ row(`
  band-curl | curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps | - | forearms
  band@floor:band
  0111 0 000 | 1 | 10 s | 3 s
  barbell-curl cable-curl dumbbell-curl
  Bicep Curl (Band), banded curl, resistance band curl`);

/** Band Hammer Curl. */
export const bandHammerCurl = /* @__PURE__ */ row(`
  band-hammer-curl | hammer-curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  biceps forearms
  band@floor:band
  0111 0 000 | 1 | 10 s | 3 s
  hammer-curl
  banded hammer curl`);

/** Towel Curl: leaning back from a door, or below a table. */
export const towelCurl = /* @__PURE__ */ row(`
  towel-curl | curl
  elbow-flexion isolation bilateral reps standing | arms | hard unusual
  biceps | forearms
  towel+door@door:bodyweight | table@table:bodyweight
  0212 1 000 | 1 | 15 s | 3 s
  band-curl barbell-curl dumbbell-curl
  door towel curl, Bodyweight Biceps Curl`);

/** Reverse Curl. */
export const reverseCurl = /* @__PURE__ */ row(`
  reverse-curl | reverse-curl
  elbow-flexion isolation bilateral reps standing | arms | hard
  forearms | biceps
  ez-bar@db-area:barbell | dumbbell@db-area:dumbbell | barbell+rack@rack:barbell | barbell+platform@platform:barbell
  0211 0 000 | 2 | 45 s | 3 s
  wrist-curl hammer-curl
  Reverse Curl (Barbell), Reverse Curl (Dumbbell), overhand curl`);

/** Triceps Pushdown. */
export const tricepsPushdown = /* @__PURE__ */ row(`
  triceps-pushdown | triceps-extension
  elbow-extension isolation bilateral reps standing | arms | hard
  triceps
  cable+rope@cable:cable | cable+straight-bar@cable:cable
  0111 0 000 | 3 | 30 s | 2.5 s
  band-pushdown
  Triceps Pushdown (Cable), Triceps Rope Pushdown, cable pushdown, rope pushdown, Triceps Extension (Cable),
  tricep press down`);

/** Dumbbell Overhead Triceps Extension. */
export const dumbbellOverheadExtension = /* @__PURE__ */ row(`
  dumbbell-overhead-extension | overhead-extension | Dumbbell Overhead Triceps Extension
  elbow-extension isolation bilateral reps standing | arms | hard
  triceps
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0111 0 002 | 2 | 30 s | 2.5 s
  skull-crusher triceps-pushdown band-pushdown
  Triceps Extension (Dumbbell), French press, Triceps Extension`);

/** Band Overhead Triceps Extension. */
export const bandOverheadExtension = /* @__PURE__ */ row(`
  band-overhead-extension | overhead-extension | Band Overhead Triceps Extension
  elbow-extension isolation bilateral reps standing | arms | hard
  triceps
  band@floor:band
  0111 0 002 | 1 | 15 s | 2.5 s
  dumbbell-overhead-extension triceps-pushdown band-pushdown
  banded overhead triceps extension`);

/** Skull Crusher. */
export const skullCrusher = /* @__PURE__ */ row(`
  skull-crusher | triceps-extension
  elbow-extension isolation bilateral reps supine | arms | hard
  triceps
  ez-bar+flat-bench@bench:barbell | dumbbell+flat-bench@bench:dumbbell | barbell+rack+flat-bench@rack:barbell
  0111 0 001 | 2 | 50 s | 2.5 s
  triceps-pushdown band-pushdown
  Skullcrusher (Barbell), Skullcrusher (Dumbbell), lying triceps extension, Lying Triceps Extension (Barbell), EZ
  bar skullcrusher`);

/** Bench Dip. */
export const benchDip = /* @__PURE__ */ row(`
  bench-dip | dip
  elbow-extension compound bilateral reps hanging | arms | hard
  triceps | front-delts | chest
  flat-bench@bench:bodyweight | chair@box-area:bodyweight
  0011 1 003 | 1 | 10 s | 2.5 s
  band-pushdown dumbbell-overhead-extension triceps-pushdown
  Bench Dip (Bodyweight), Triceps Dip on Bench, chair dip`);

/** Band Triceps Pushdown. */
export const bandPushdown = /* @__PURE__ */ row(`
  band-pushdown | triceps-extension | Band Triceps Pushdown
  elbow-extension isolation bilateral reps standing | arms | hard
  triceps
  band+band-anchor@band-anchor:band
  0111 0 000 | 1 | 15 s | 2.5 s
  triceps-pushdown
  banded pushdown, Triceps Extension (Band)`);

/** Bodyweight Triceps Extension: hands on an edge, elbows bend below it. */
export const bodyweightTricepsExtension = /* @__PURE__ */ row(`
  bodyweight-triceps-extension | triceps-extension
  elbow-extension isolation bilateral reps plank | arms | hard
  triceps | - | abs
  chair@box-area:bodyweight | flat-bench@bench:bodyweight | table@table:bodyweight
  0112 2 002 | 1 | 10 s | 2.5 s
  band-pushdown triceps-pushdown
  bodyweight skull crusher`);

/** Wrist Curl. */
export const wristCurl = /* @__PURE__ */ row(`
  wrist-curl | wrist-curl
  grip isolation bilateral reps seated | arms | hard
  forearms
  dumbbell+flat-bench@bench:dumbbell | dumbbell+chair@box-area:dumbbell | barbell+rack+flat-bench@rack:barbell
  0211 0 000 | 2 | 25 s | 2 s
  reverse-curl
  Wrist Curl (Dumbbell), Wrist Curl (Barbell), Seated Palms Up Wrist Curl, forearm curl`);

/** Dead Hang. */
export const deadHang = /* @__PURE__ */ row(`
  dead-hang | dead-hang
  grip isolation bilateral seconds hanging | arms | drill
  forearms | - | lats
  pull-up-bar@pull-up-bar:bodyweight | rings@suspension:bodyweight
  0311 1 001 | 1 | 10 s | 1 s
  wrist-curl
  bar hang, Dead Hang (Bodyweight), passive hang`);

/** Curls, triceps extensions, grip. */
export const arms = /* @__PURE__ */ Object.freeze([
  barbellCurl,
  dumbbellCurl,
  hammerCurl,
  inclineDumbbellCurl,
  preacherCurl,
  machinePreacherCurl,
  cableCurl,
  bandCurl,
  bandHammerCurl,
  towelCurl,
  reverseCurl,
  tricepsPushdown,
  dumbbellOverheadExtension,
  bandOverheadExtension,
  skullCrusher,
  benchDip,
  bandPushdown,
  bodyweightTricepsExtension,
  wristCurl,
  deadHang,
]);
