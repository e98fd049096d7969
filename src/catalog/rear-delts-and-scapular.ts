/**
 * Rear delts, shoulder blades, rotator cuff, shrugs.
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

/** Rope Face Pull. */
export const facePull = /* @__PURE__ */ row(`
  face-pull | face-pull | Rope Face Pull
  rear-delt isolation bilateral reps standing | back shoulders | hard
  rear-delts upper-back | upper-traps | biceps forearms rotator-cuff
  cable+rope@cable:cable
  0111 0 001 | 3 | 35 s | 3 s
  reverse-pec-deck inverted-incline-bench-rear-delt-fly cable-rear-delt-fly
  Face Pull (Cable)`);

/** Band Face Pull. */
export const bandFacePull = /* @__PURE__ */ row(`
  band-face-pull | face-pull
  rear-delt isolation bilateral reps standing | back shoulders | hard
  rear-delts upper-back | upper-traps | biceps forearms rotator-cuff
  band+band-anchor@band-anchor:band
  0111 0 001 | 1 | 20 s | 3 s
  face-pull inverted-incline-bench-rear-delt-fly reverse-pec-deck
  banded face pull, resistance band face pull`);

/** Reverse Pec Deck. */
export const reversePecDeck = /* @__PURE__ */ row(`
  reverse-pec-deck | rear-delt-fly
  rear-delt isolation bilateral reps supported | back shoulders | hard
  rear-delts | upper-back | upper-traps
  pec-deck@pec-deck:machine
  0111 0 001 | 3 | 35 s | 2.5 s
  cable-rear-delt-fly inverted-incline-bench-rear-delt-fly face-pull
  machine rear delt fly, Rear Delt Reverse Fly (Machine), Reverse Fly (Machine), rear delt machine, rear delt pec deck, Reverse
  Butterfly`);

/** Inverted Incline Bench Rear Delt Fly. */
export const invertedInclineBenchRearDeltFly = /* @__PURE__ */ row(`
  inverted-incline-bench-rear-delt-fly | rear-delt-fly
  rear-delt isolation bilateral reps prone | back shoulders | hard
  rear-delts | upper-back | upper-traps
  dumbbell+incline-bench@bench:dumbbell
  0111 0 001 | 2 | 50 s | 2.5 s
  cable-rear-delt-fly reverse-pec-deck face-pull
  chest-supported rear delt fly, incline rear delt fly, Chest Supported Reverse Fly (Dumbbell), incline reverse
  fly, prone incline rear delt raise`);

/** Bent-Over Rear Delt Fly. */
export const bentOverRearDeltFly = /* @__PURE__ */ row(`
  bent-over-rear-delt-fly | rear-delt-fly | Bent-Over Rear Delt Fly
  rear-delt isolation bilateral reps hinged | back shoulders | hard
  rear-delts | upper-back | upper-traps erectors
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1111 0 011 | 2 | 25 s | 2.5 s
  cable-rear-delt-fly inverted-incline-bench-rear-delt-fly reverse-pec-deck
  bent-over reverse fly, Rear Delt Reverse Fly (Dumbbell), Reverse Fly (Dumbbell), rear delt fly, reverse fly,
  dumbbell rear delt fly, Bent Over Lateral Raise, rear delt raise`);

/** Cable Rear Delt Fly. */
export const cableRearDeltFly = /* @__PURE__ */ row(`
  cable-rear-delt-fly | rear-delt-fly
  rear-delt isolation bilateral reps standing | back shoulders | hard
  rear-delts | upper-back | upper-traps
  dual-cable@cable:cable
  0111 0 001 | 3 | 45 s | 2.5 s
  reverse-pec-deck inverted-incline-bench-rear-delt-fly face-pull
  Rear Delt Reverse Fly (Cable), Reverse Fly (Cable), cross cable rear delt fly, rear delt fly on cable machine`);

/** Band Pull-Apart. */
export const bandPullApart = /* @__PURE__ */ row(`
  band-pull-apart | rear-delt-fly | Band Pull-Apart
  rear-delt isolation bilateral reps standing | back shoulders | drill
  rear-delts | upper-back | upper-traps
  band@floor:band
  0111 0 001 | 0 | 10 s | 2 s
  prone-snow-angel prone-ytw prone-row
  pull aparts, Reverse Fly (Band), banded pull apart`);

/** Prone Snow Angel. */
export const proneSnowAngel = /* @__PURE__ */ row(`
  prone-snow-angel | rear-delt-fly
  rear-delt isolation bilateral reps prone | back shoulders | drill
  rear-delts | upper-back | lats erectors
  bodyweight@floor:bodyweight
  0011 0 001 | 0 | 5 s | 4 s
  band-pull-apart prone-ytw prone-row
  reverse snow angel, prone reverse fly, floor reverse fly, Reverse Fly (Bodyweight)`);

/** Scapular Pull-Up. */
export const scapularPullUp = /* @__PURE__ */ row(`
  scapular-pull-up | scapular-pull-up | Scapular Pull-Up
  scapular isolation bilateral reps hanging | back | drill
  upper-back lats | forearms
  pull-up-bar@pull-up-bar:bodyweight | rings@suspension:bodyweight
  0311 1 001 | 0 | 15 s | 2 s
  prone-ytw wall-slide
  scap pull up, scap pulls, scapular pulls, Scapular Pull Up (Bodyweight)`);

/** Prone Incline Y-Raise. */
export const proneYRaise = /* @__PURE__ */ row(`
  prone-y-raise | y-raise | Prone Incline Y-Raise
  scapular isolation bilateral reps prone | back | hard
  upper-back | rear-delts | upper-traps rotator-cuff
  dumbbell+incline-bench@bench:dumbbell
  0111 0 002 | 2 | 50 s | 3 s
  face-pull band-face-pull reverse-pec-deck
  trap raise, y raise, incline y raise, Y Raise (Dumbbell), chest supported y raise`);

/** Prone Y-T-W Raise. */
export const proneYtw = /* @__PURE__ */ row(`
  prone-ytw | y-raise | Prone Y-T-W Raise
  scapular isolation bilateral reps prone | back | drill
  upper-back | rear-delts | upper-traps rotator-cuff erectors
  bodyweight@floor:bodyweight
  0011 0 001 | 0 | 10 s | 3 s
  wall-slide prone-row band-pull-apart
  ytw, floor ytw, Blackburn drill`);

/** Wall Slide. */
export const wallSlide = /* @__PURE__ */ row(`
  wall-slide | wall-slide
  scapular isolation bilateral reps supported | back | drill
  upper-back | rotator-cuff | front-delts upper-traps
  wall@floor:bodyweight
  0011 0 001 | 0 | 10 s | 3 s
  prone-ytw prone-row
  wall angel, scapular wall slide, forearm wall slide`);

/** Cable External Rotation. */
export const cableExternalRotation = /* @__PURE__ */ row(`
  cable-external-rotation | external-rotation
  external-rotation isolation unilateral reps standing | shoulders back | hard
  rotator-cuff | rear-delts
  cable+single-handle@cable:cable
  0111 0 001 | 3 | 35 s | 3 s
  band-external-rotation
  cable shoulder external rotation, rotator cuff cable rotation`);

/** Band External Rotation. */
export const bandExternalRotation = /* @__PURE__ */ row(`
  band-external-rotation | external-rotation
  external-rotation isolation unilateral reps standing | shoulders back | hard
  rotator-cuff | rear-delts
  band+band-anchor@band-anchor:band | band@floor:band
  0111 0 001 | 1 | 15 s | 3 s
  cable-external-rotation
  band shoulder external rotation, banded external rotation`);

/** Barbell Shrug. */
export const barbellShrug = /* @__PURE__ */ row(`
  barbell-shrug | shrug
  shrug isolation bilateral reps standing | back | hard
  upper-traps | upper-back | forearms
  barbell+rack@rack:barbell | barbell+platform@platform:barbell
  1311 0 001 | 3 | 80 s | 2 s
  dumbbell-shrug
  shrug`);

/** Dumbbell Shrug. */
export const dumbbellShrug = /* @__PURE__ */ row(`
  dumbbell-shrug | shrug
  shrug isolation bilateral reps standing | back | hard
  upper-traps | upper-back | forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1311 0 001 | 2 | 30 s | 2 s
  barbell-shrug
  kettlebell shrug`);

/** Rear delts, shoulder blades, rotator cuff, shrugs. */
export const rearDeltsAndScapular = /* @__PURE__ */ Object.freeze([
  facePull,
  bandFacePull,
  reversePecDeck,
  invertedInclineBenchRearDeltFly,
  bentOverRearDeltFly,
  cableRearDeltFly,
  bandPullApart,
  proneSnowAngel,
  scapularPullUp,
  proneYRaise,
  proneYtw,
  wallSlide,
  cableExternalRotation,
  bandExternalRotation,
  barbellShrug,
  dumbbellShrug,
]);
