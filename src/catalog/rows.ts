/**
 * Rows: horizontal pulls.
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

/** Bent Over Barbell Row. */
export const bentOverRow = /* @__PURE__ */ row(`
  bent-over-row | bent-row | Bent Over Barbell Row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3232 0 021 | 3 | 90 s | 3 s
  t-bar-row machine-row standing-cable-row
  barbell row, bor, overhand barbell row`);

/** Underhand Barbell Row. */
export const underhandRow = /* @__PURE__ */ row(`
  underhand-row | bent-row | Underhand Barbell Row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3232 0 021 | 3 | 90 s | 3 s
  t-bar-row bent-over-row standing-cable-row
  reverse grip bent over row, Bent Over Row - Underhand (Barbell), supinated barbell row, reverse grip barbell row`);

/** Pendlay Row. */
export const pendlayRow = /* @__PURE__ */ row(`
  pendlay-row | bent-row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3232 0 031 | 3 | 90 s | 3 s
  bent-over-row bent-over-db-row standing-cable-row
  Pendlay Row (Barbell), dead stop barbell row`);

/** Yates Row. */
export const yatesRow = /* @__PURE__ */ row(`
  yates-row | bent-row
  horizontal-pull compound bilateral reps hinged | back | hard unusual
  lats upper-back | rear-delts biceps erectors | forearms upper-traps hamstrings
  barbell+rack@rack:barbell | barbell+platform@platform:barbell
  3222 0 011 | 3 | 90 s | 3 s
  seated-cable-row standing-cable-row chest-supported-t-bar
  Yates Row (Barbell)`);

/** T-Bar Row. */
export const tBarRow = /* @__PURE__ */ row(`
  t-bar-row | bent-row | T-Bar Row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  barbell+landmine+v-handle@landmine:barbell | barbell+landmine@landmine:barbell
  3222 0 021 | 3 | 90 s | 3 s
  bent-over-row chest-supported-t-bar standing-cable-row
  T Bar Row (Landmine), landmine row, T Bar Row (Barbell), corner row`);

/** Meadows Row. */
export const meadowsRow = /* @__PURE__ */ row(`
  meadows-row | single-arm-row
  horizontal-pull compound unilateral reps hinged | back | hard unusual
  lats upper-back | rear-delts biceps | forearms erectors obliques
  barbell+landmine@landmine:barbell
  2322 0 011 | 3 | 60 s | 2.5 s
  single-arm-db-row single-arm-cable-row single-arm-kettlebell-row
  Meadows Row (Barbell), single arm landmine row, one arm landmine row`);

/** Bent Over Dumbbell Row. */
export const bentOverDbRow = /* @__PURE__ */ row(`
  bent-over-db-row | bent-row | Bent Over Dumbbell Row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  dumbbell@db-area:dumbbell
  2222 0 021 | 2 | 30 s | 3 s
  inverted-incline-bench-db-row chest-supported-t-bar standing-cable-row
  two arm dumbbell row, double arm bent over db row, bent over dumbbell rows both arms`);

/** Chest-Supported T-Bar Row. */
export const chestSupportedTBar = /* @__PURE__ */ row(`
  chest-supported-t-bar | supported-row | Chest-Supported T-Bar Row
  horizontal-pull compound bilateral reps prone | back | hard
  upper-back lats | rear-delts biceps | forearms
  t-bar-machine@t-bar-machine:machine
  0221 0 001 | 3 | 60 s | 3 s
  machine-row iso-lateral-row inverted-incline-bench-db-row
  T Bar Row (Machine), lying t-bar row, chest supported row machine plate loaded`);

/** Chest-Supported Machine Row. */
export const machineRow = /* @__PURE__ */ row(`
  machine-row | supported-row | Chest-Supported Machine Row
  horizontal-pull compound bilateral reps supported | back | hard
  upper-back lats | rear-delts biceps | forearms
  row-machine@row-machine:machine
  0211 0 001 | 3 | 35 s | 3 s
  iso-lateral-row chest-supported-t-bar inverted-incline-bench-db-row
  seated machine row, chest supported row`);

/** Iso-Lateral Row. */
export const isoLateralRow = /* @__PURE__ */ row(`
  iso-lateral-row | supported-row | Iso-Lateral Row
  horizontal-pull compound bilateral reps supported | back | hard
  upper-back lats | rear-delts biceps | forearms
  iso-row-machine@iso-row:machine
  0211 0 001 | 3 | 50 s | 3 s
  machine-row chest-supported-t-bar inverted-incline-bench-db-row
  Iso-Lateral Row (Machine), hammer strength row, plate loaded row, iso row, Iso-Lateral Low Row`);

/** Inverted Incline Bench DB Row. */
export const invertedInclineBenchDbRow = /* @__PURE__ */ row(`
  inverted-incline-bench-db-row | supported-row | Inverted Incline Bench DB Row
  horizontal-pull compound bilateral reps prone | back | hard
  upper-back lats | rear-delts biceps | forearms
  dumbbell+incline-bench@bench:dumbbell
  0211 0 001 | 2 | 50 s | 3 s
  machine-row chest-supported-t-bar band-row
  chest-supported db row, incline bench db row, Chest Supported Incline Row (Dumbbell), incline dumbbell row, seal
  row (incline), prone incline dumbbell row`);

/** Seal Row. */
export const sealRow = /* @__PURE__ */ row(`
  seal-row | supported-row
  horizontal-pull compound bilateral reps prone | back | hard unusual
  upper-back lats | rear-delts biceps | forearms
  barbell+seal-row-bench@seal-row:barbell | barbell+platform+flat-bench+blocks@platform:barbell
  0212 0 001 | 3 | 120 s | 3 s
  machine-row chest-supported-t-bar inverted-incline-bench-db-row
  Seal Row (Barbell), barbell bench row, bench pull, prone bench pull`);

/** Single Arm DB Row. */
export const singleArmDbRow = /* @__PURE__ */ row(`
  single-arm-db-row | single-arm-row | Single Arm DB Row
  horizontal-pull compound unilateral reps supported | back | hard
  lats upper-back | biceps rear-delts | forearms obliques erectors
  dumbbell+flat-bench@bench:dumbbell | dumbbell+chair@box-area:dumbbell
  1221 0 001 | 2 | 35 s | 2.5 s
  single-arm-cable-row
  one-arm dumbbell row, DB row, kroc row, Bent Over One Arm Row (Dumbbell), Bent Over One Arm Row`);

/** Single Arm Kettlebell Row. */
export const singleArmKettlebellRow = /* @__PURE__ */ row(`
  single-arm-kettlebell-row | single-arm-row
  horizontal-pull compound unilateral reps hinged | back | hard
  lats upper-back | biceps rear-delts | forearms erectors obliques
  kettlebell@db-area:kettlebell
  2221 0 011 | 2 | 20 s | 2.5 s
  single-arm-db-row single-arm-cable-row
  Row (Kettlebell), one arm kettlebell row, Bent Over Row (Kettlebell)`);

/** Renegade Row. */
export const renegadeRow = /* @__PURE__ */ row(`
  renegade-row | renegade-row
  horizontal-pull compound unilateral reps plank | back | hard
  upper-back lats | biceps rear-delts abs | obliques forearms chest
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1223 1 002 | 1 | 20 s | 2.5 s
  single-arm-db-row single-arm-cable-row
  Renegade Row (Dumbbell), plank row, dumbbell plank row`);

/** Seated Cable Row. */
export const seatedCableRow = /* @__PURE__ */ row(`
  seated-cable-row | cable-row
  horizontal-pull compound bilateral reps seated | back | hard
  lats upper-back | biceps rear-delts | forearms erectors
  cable-row-station@row-cable:cable
  1221 0 011 | 3 | 40 s | 3 s
  standing-cable-row machine-row chest-supported-t-bar
  cable row, Seated Row, Seated Cable Row - Bar Grip, low cable row, Seated Cable Row - Bar Grip (Cable), pulley
  row`);

/** D-Grip Cable Row. */
export const dGripCableRow = /* @__PURE__ */ row(`
  d-grip-cable-row | cable-row | D-Grip Cable Row
  horizontal-pull compound bilateral reps seated | back | hard
  lats upper-back | biceps rear-delts | forearms erectors
  cable-row-station+v-handle@row-cable:cable
  1221 0 011 | 3 | 40 s | 3 s
  seated-cable-row standing-cable-row machine-row
  close-grip cable row, V-bar row, V-grip row, Seated Cable Row - V Grip (Cable), Seated Cable Row - V Grip,
  narrow grip cable row, neutral grip cable row, D handle row`);

/** Wide-Grip Cable Row. */
export const wideCableRow = /* @__PURE__ */ row(`
  wide-cable-row | cable-row | Wide-Grip Cable Row
  horizontal-pull compound bilateral reps seated | back | hard
  upper-back | lats rear-delts biceps | forearms erectors
  cable-row-station+wide-bar@row-cable:cable
  1221 0 011 | 3 | 40 s | 3 s
  seated-cable-row standing-cable-row machine-row
  Seated Wide Grip Row, Seated Wide Grip Row (Cable), Seated Cable Row - Bar Wide Grip`);

/** Single Arm Cable Row. */
export const singleArmCableRow = /* @__PURE__ */ row(`
  single-arm-cable-row | single-arm-row
  horizontal-pull compound unilateral reps standing | back | hard
  lats upper-back | biceps rear-delts | forearms obliques
  cable+single-handle@cable:cable
  1111 0 001 | 3 | 40 s | 2.5 s
  single-arm-db-row
  Single Arm Cable Row (Cable), one arm cable row, unilateral cable row`);

/** Standing Cable Row. */
export const standingCableRow = /* @__PURE__ */ row(`
  standing-cable-row | cable-row
  horizontal-pull compound bilateral reps standing | back | hard unusual
  lats upper-back | biceps rear-delts | forearms erectors glutes
  cable+v-handle@cable:cable | cable+rope@cable:cable | cable+straight-bar@cable:cable | dual-cable+single-handle@cable:cable
  1221 0 011 | 3 | 40 s | 3 s
  seated-cable-row chest-supported-t-bar inverted-incline-bench-db-row
  standing row, cable column row, half squat cable row`);

/** Band Row. */
export const bandRow = /* @__PURE__ */ row(`
  band-row | cable-row
  horizontal-pull compound bilateral reps seated | back | hard
  lats upper-back | biceps rear-delts | forearms
  band+band-anchor@band-anchor:band | band@floor:band
  0111 0 001 | 1 | 20 s | 3 s
  inverted-incline-bench-db-row iso-lateral-row towel-door-row
  Seated Row (Band), banded row, resistance band row`);

/** Backpack Row. */
export const backpackRow = /* @__PURE__ */ row(`
  backpack-row | bent-row
  horizontal-pull compound bilateral reps hinged | back | hard
  lats upper-back | rear-delts biceps erectors | forearms hamstrings glutes
  backpack@floor:other
  2211 0 011 | 1 | 10 s | 3 s
  band-row inverted-incline-bench-db-row standing-cable-row
  Bent Over Row (Backpack), sandbag row, Bent Over Row (Sandbag), loaded bag row`);

/** Inverted Row. */
export const invertedRow = /* @__PURE__ */ row(`
  inverted-row | inverted-row
  horizontal-pull compound bilateral reps plank | back | hard
  upper-back lats | rear-delts biceps | forearms glutes abs
  barbell+rack@rack:bodyweight | smith-machine@smith:bodyweight
  0211 1 001 | 1 | 40 s | 2.5 s
  suspension-row inverted-incline-bench-db-row band-row
  bodyweight row, Inverted Row (Bodyweight), australian pull up, horizontal pull up, body row`);

/** Suspension Row. */
export const suspensionRow = /* @__PURE__ */ row(`
  suspension-row | inverted-row
  horizontal-pull compound bilateral reps plank | back | hard
  upper-back lats | rear-delts biceps | forearms glutes abs
  suspension-trainer@suspension:bodyweight | rings@suspension:bodyweight
  0211 1 001 | 1 | 40 s | 2.5 s
  inverted-row table-row band-row
  TRX row, ring row, Inverted Row (Suspension), Inverted Row (Rings), gymnastic ring row`);

/** Table Row. */
export const tableRow = /* @__PURE__ */ row(`
  table-row | inverted-row
  horizontal-pull compound bilateral reps plank | back | hard
  upper-back lats | rear-delts biceps | forearms glutes abs
  table@table:bodyweight
  0211 1 001 | 1 | 15 s | 2.5 s
  towel-door-row suspension-row band-row
  inverted row under table, Inverted Row (Table), under table row`);

/** Towel Door Row. */
export const towelDoorRow = /* @__PURE__ */ row(`
  towel-door-row | inverted-row
  horizontal-pull compound bilateral reps standing | back | hard unusual
  upper-back lats | rear-delts biceps | forearms abs
  door+towel@door:bodyweight
  0211 0 001 | 1 | 20 s | 2.5 s
  band-row inverted-incline-bench-db-row iso-lateral-row
  door row, towel row, doorway row, door frame row`);

/** Prone Floor Row. */
export const proneRow = /* @__PURE__ */ row(`
  prone-row | prone-row | Prone Floor Row
  horizontal-pull isolation bilateral reps prone | back | drill
  upper-back | rear-delts | lats erectors rotator-cuff
  bodyweight@floor:bodyweight
  0011 0 001 | 0 | 10 s | 3 s
  prone-ytw wall-slide band-pull-apart
  prone w pull, floor w row, Row (Prone Bodyweight), prone elbow pull`);

/** Rows: horizontal pulls. */
export const rows = /* @__PURE__ */ Object.freeze([
  bentOverRow,
  underhandRow,
  pendlayRow,
  yatesRow,
  tBarRow,
  meadowsRow,
  bentOverDbRow,
  chestSupportedTBar,
  machineRow,
  isoLateralRow,
  invertedInclineBenchDbRow,
  sealRow,
  singleArmDbRow,
  singleArmKettlebellRow,
  renegadeRow,
  seatedCableRow,
  dGripCableRow,
  wideCableRow,
  singleArmCableRow,
  standingCableRow,
  bandRow,
  backpackRow,
  invertedRow,
  suspensionRow,
  tableRow,
  towelDoorRow,
  proneRow,
]);
