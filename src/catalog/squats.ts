/**
 * Squats, on two legs and on one.
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

/** Barbell Back Squat. */
export const barbellBackSquat = /* @__PURE__ */ row(`
  barbell-back-squat | squat
  squat compound bilateral reps standing | legs | hard
  quads glutes | adductors erectors | hamstrings soleus abs
  barbell+rack@rack:barbell
  2033 0 232 | 3 | 120 s | 4 s
  safety-bar-squat smith-squat box-squat
  Squat (Barbell), squat, back squat, high-bar squat, High Bar Squat (Barbell), hbbs`);

/** Pause Squat. */
export const pauseSquat = /* @__PURE__ */ row(`
  pause-squat | squat
  squat compound bilateral reps standing | legs | hard
  quads glutes | adductors erectors | hamstrings soleus abs
  barbell+rack@rack:barbell
  2033 0 232 | 3 | 120 s | 6 s
  safety-bar-squat barbell-back-squat smith-squat
  Pause Squat (Barbell), paused squat, pause back squat`);

/** Tempo Squat. */
export const tempoSquat = /* @__PURE__ */ row(`
  tempo-squat | squat
  squat compound bilateral reps standing | legs | hard
  quads glutes | adductors erectors | hamstrings soleus abs
  barbell+rack@rack:barbell
  2033 0 232 | 3 | 120 s | 7 s
  safety-bar-squat barbell-back-squat smith-squat
  Tempo Squat (Barbell), tempo back squat, slow eccentric squat`);

/** Low-Bar Back Squat. */
export const lowBarSquat = /* @__PURE__ */ row(`
  low-bar-squat | squat | Low-Bar Back Squat
  squat compound bilateral reps standing | legs | hard unusual
  quads glutes | adductors erectors hamstrings | soleus abs
  barbell+rack@rack:barbell
  3033 0 233 | 3 | 120 s | 4 s
  box-squat safety-bar-squat smith-squat
  Low Bar Squat (Barbell), powerlifting squat, lbbs`);

/** Front Squat. */
export const frontSquat = /* @__PURE__ */ row(`
  front-squat | front-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes erectors | adductors upper-back abs
  barbell+rack@rack:barbell
  2033 0 332 | 3 | 100 s | 4 s
  goblet-squat pause-front-squat double-kettlebell-front-squat
  Front Squat (Barbell), clean grip front squat`);

/** Pause Front Squat. */
export const pauseFrontSquat = /* @__PURE__ */ row(`
  pause-front-squat | front-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes erectors | adductors upper-back abs
  barbell+rack@rack:barbell
  2033 0 332 | 3 | 100 s | 6 s
  front-squat double-kettlebell-front-squat goblet-squat
  Pause Front Squat (Barbell), paused front squat, front squat with pause`);

/** Safety Bar Squat. */
export const safetyBarSquat = /* @__PURE__ */ row(`
  safety-bar-squat | squat
  squat compound bilateral reps standing | legs | hard
  quads glutes | adductors erectors | hamstrings upper-back soleus abs
  safety-squat-bar+rack@rack:barbell
  2032 0 230 | 3 | 120 s | 4 s
  goblet-squat dumbbell-squat belt-squat
  ssb squat, safety squat bar squat, yoke bar squat`);

/** Box Squat. */
export const boxSquat = /* @__PURE__ */ row(`
  box-squat | squat
  squat compound bilateral reps standing | legs | hard unusual
  quads glutes | adductors erectors hamstrings | abs
  barbell+rack+plyo-box@rack:barbell | barbell+rack+flat-bench@rack:barbell
  2032 0 122 | 3 | 120 s | 4 s
  reverse-lunge
  Box Squat (Barbell), squat to box, back squat to box`);

/** Smith Machine Squat. */
export const smithSquat = /* @__PURE__ */ row(`
  smith-squat | squat | Smith Machine Squat
  squat compound bilateral reps standing | legs | hard unusual
  quads glutes | adductors erectors | hamstrings soleus
  smith-machine@smith:machine
  2021 0 232 | 3 | 70 s | 4 s
  belt-squat leg-press goblet-squat
  smith machine back squat`);

/** Goblet Squat. */
export const gobletSquat = /* @__PURE__ */ row(`
  goblet-squat | goblet-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | abs erectors upper-back
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1121 0 230 | 2 | 30 s | 3.5 s
  dumbbell-squat backpack-squat belt-squat
  Goblet Squat (Dumbbell), Goblet Squat (Kettlebell)`);

/** Heels-Elevated Goblet Squat. */
export const heelsElevatedGobletSquat = /* @__PURE__ */ row(`
  heels-elevated-goblet-squat | goblet-squat | Heels-Elevated Goblet Squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | abs erectors upper-back
  dumbbell+plate@db-area:dumbbell | kettlebell+plate@db-area:kettlebell | dumbbell+step@db-area:dumbbell | kettlebell+step@db-area:kettlebell
  1121 0 320 | 2 | 30 s | 3.5 s
  backpack-squat seated-leg-press bodyweight-squat
  cyclist squat, Heels Elevated Goblet Squat (Dumbbell), slant board goblet squat`);

/** Dumbbell Squat. */
export const dumbbellSquat = /* @__PURE__ */ row(`
  dumbbell-squat | goblet-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | erectors forearms
  dumbbell@db-area:dumbbell
  1221 0 230 | 2 | 30 s | 3.5 s
  goblet-squat backpack-squat belt-squat
  dumbbell suitcase squat`);

/** Double Kettlebell Front Squat. */
export const doubleKettlebellFrontSquat = /* @__PURE__ */ row(`
  double-kettlebell-front-squat | front-squat
  squat compound bilateral reps standing | legs | hard unusual
  quads | glutes erectors | adductors upper-back abs
  kettlebell@db-area:kettlebell
  2122 0 231 | 2 | 40 s | 3.5 s
  goblet-squat safety-bar-squat dumbbell-squat
  Front Squat (Kettlebell)`);

/** Belt Squat. */
export const beltSquat = /* @__PURE__ */ row(`
  belt-squat | belt-squat
  squat compound bilateral reps standing | legs | hard unusual
  quads glutes | adductors | hamstrings soleus
  belt-squat-machine@belt-squat:machine
  0021 0 230 | 3 | 60 s | 3.5 s
  bodyweight-squat single-leg-press
  Belt Squat (Machine), hip belt squat`);

/** Hack Squat. */
export const hackSquat = /* @__PURE__ */ row(`
  hack-squat | hack-squat
  squat compound bilateral reps supported | legs | hard
  quads | glutes adductors | soleus
  hack-squat-machine@hack-squat:machine
  1021 0 330 | 3 | 60 s | 4 s
  pendulum-squat heels-elevated-goblet-squat belt-squat
  Hack Squat (Machine), hack squat low foot placement, sled hack squat`);

/** Pendulum Squat. */
export const pendulumSquat = /* @__PURE__ */ row(`
  pendulum-squat | hack-squat
  squat compound bilateral reps supported | legs | hard
  quads | glutes adductors | soleus
  pendulum-squat-machine@pendulum-squat:machine
  1021 0 330 | 3 | 60 s | 4 s
  hack-squat heels-elevated-goblet-squat belt-squat
  Pendulum Squat (Machine)`);

/** Bodyweight Squat. */
export const bodyweightSquat = /* @__PURE__ */ row(`
  bodyweight-squat | goblet-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | soleus
  bodyweight@floor:bodyweight
  0011 0 220 | 0 | 5 s | 2.5 s
  bodyweight-step-up bodyweight-lunge single-leg-press
  air squat, free squat`);

/** Backpack Squat. */
export const backpackSquat = /* @__PURE__ */ row(`
  backpack-squat | goblet-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | soleus erectors
  backpack@floor:other
  1011 0 220 | 1 | 15 s | 3 s
  bodyweight-squat seated-leg-press
  sandbag squat, loaded backpack squat`);

/** Band Squat. */
export const bandSquat = /* @__PURE__ */ row(`
  band-squat | goblet-squat
  squat compound bilateral reps standing | legs | hard
  quads | glutes adductors | soleus
  band@floor:band
  1011 0 221 | 1 | 15 s | 3 s
  backpack-squat bodyweight-squat seated-leg-press
  banded squat, resistance band squat`);

/** Wall Sit. */
export const wallSit = /* @__PURE__ */ row(`
  wall-sit | wall-sit
  squat compound bilateral seconds supported | legs | drill
  quads | - | glutes soleus
  wall@floor:bodyweight
  0011 0 210 | 0 | 5 s | 1 s
  leg-extension band-leg-extension single-leg-extension
  wall squat hold, Wall Sit (Bodyweight), isometric wall squat`);

/** Pistol Squat. */
export const pistolSquat = /* @__PURE__ */ row(`
  pistol-squat | pistol-squat
  squat compound unilateral reps standing | legs | hard unusual
  quads glutes | adductors glute-med | hamstrings hip-flexors
  bodyweight@floor:bodyweight
  0023 3 330 | 1 | 10 s | 3.5 s
  single-leg-box-squat bodyweight-bulgarian-split-squat single-leg-press
  Pistol Squat (Bodyweight), one legged squat, single leg squat`);

/** Single Leg Box Squat. */
export const singleLegBoxSquat = /* @__PURE__ */ row(`
  single-leg-box-squat | pistol-squat
  squat compound unilateral reps standing | legs | hard unusual
  quads glutes | adductors glute-med | hamstrings hip-flexors
  flat-bench@bench:bodyweight | chair@box-area:bodyweight
  0022 2 220 | 1 | 10 s | 3.5 s
  bodyweight-bulgarian-split-squat bodyweight-lunge single-leg-press
  box pistol squat, single leg squat to box, single leg sit to stand, one leg box squat`);

/** Squats, on two legs and on one. */
export const squats = /* @__PURE__ */ Object.freeze([
  barbellBackSquat,
  pauseSquat,
  tempoSquat,
  lowBarSquat,
  frontSquat,
  pauseFrontSquat,
  safetyBarSquat,
  boxSquat,
  smithSquat,
  gobletSquat,
  heelsElevatedGobletSquat,
  dumbbellSquat,
  doubleKettlebellFrontSquat,
  beltSquat,
  hackSquat,
  pendulumSquat,
  bodyweightSquat,
  backpackSquat,
  bandSquat,
  wallSit,
  pistolSquat,
  singleLegBoxSquat,
]);
