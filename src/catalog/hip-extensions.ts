/**
 * Hip and spinal extensions: thrusts, bridges, kickbacks, back extensions.
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

/** 45-Degree Back Extension. */
export const backExtension45 = /* @__PURE__ */ row(`
  back-extension-45 | back-extension | 45-Degree Back Extension
  hip-extension isolation bilateral reps prone | back legs | hard
  erectors glutes | hamstrings
  back-extension-bench@back-extension:bodyweight | ghd@ghd:bodyweight
  1011 0 010 | 1 | 30 s | 3 s
  glute-bridge reverse-hyper
  hyperextension, back extension, Back Extension (Hyperextension), 45 degree hyperextension, Back Extension
  (Bodyweight), roman chair back extension, Hyperextension (Bodyweight), hypers`);

/** Weighted Back Extension. */
export const weightedBackExtension = /* @__PURE__ */ row(`
  weighted-back-extension | back-extension
  hip-extension isolation bilateral reps prone | back legs | hard
  erectors glutes | hamstrings
  back-extension-bench+plate@back-extension:weighted-bodyweight | back-extension-bench+dumbbell@back-extension:weighted-bodyweight | ghd+plate@ghd:weighted-bodyweight | ghd+dumbbell@ghd:weighted-bodyweight
  2111 0 010 | 2 | 40 s | 3 s
  back-extension-45 machine-back-extension reverse-hyper
  Back Extension (Weighted Hyperextension), Weighted Hyperextension, weighted hypers`);

/** Reverse Hyperextension. */
export const reverseHyper = /* @__PURE__ */ row(`
  reverse-hyper | reverse-hyper | Reverse Hyperextension
  hip-extension isolation bilateral reps prone | legs back | hard unusual
  glutes | hamstrings erectors
  reverse-hyper-machine@reverse-hyper:machine
  1111 0 010 | 3 | 45 s | 3 s
  dumbbell-hip-thrust hip-thrust machine-hip-thrust
  Reverse Hyper (Machine), Reverse Hyperextension (Machine)`);

/** Barbell Hip Thrust. */
export const hipThrust = /* @__PURE__ */ row(`
  hip-thrust | hip-thrust | Barbell Hip Thrust
  hip-extension compound bilateral reps supine | legs | hard
  glutes | hamstrings | quads adductors
  barbell+platform+flat-bench@platform:barbell | barbell+rack+flat-bench@rack:barbell | barbell+flat-bench@bench:barbell
  1021 0 010 | 3 | 150 s | 3 s
  machine-hip-thrust dumbbell-hip-thrust reverse-hyper
  barbell glute thrust`);

/** Machine Hip Thrust. */
export const machineHipThrust = /* @__PURE__ */ row(`
  machine-hip-thrust | hip-thrust
  hip-extension compound bilateral reps supported | legs | hard
  glutes | hamstrings | quads adductors
  hip-thrust-machine@hip-thrust-machine:machine
  1021 0 010 | 3 | 45 s | 3 s
  hip-thrust dumbbell-hip-thrust reverse-hyper
  glute drive, hip thruster machine, glute bridge machine`);

/** Dumbbell Hip Thrust. */
export const dumbbellHipThrust = /* @__PURE__ */ row(`
  dumbbell-hip-thrust | hip-thrust
  hip-extension compound bilateral reps supine | legs | hard
  glutes | hamstrings | quads adductors
  dumbbell+flat-bench@bench:dumbbell | kettlebell+flat-bench@bench:kettlebell | dumbbell+chair@box-area:dumbbell | kettlebell+chair@box-area:kettlebell
  0011 0 010 | 2 | 45 s | 3 s
  glute-bridge single-leg-glute-bridge cable-kickback
  kettlebell hip thrust`);

/** Single Leg Hip Thrust. */
export const singleLegHipThrust = /* @__PURE__ */ row(`
  single-leg-hip-thrust | hip-thrust
  hip-extension compound unilateral reps supine | legs | hard
  glutes | hamstrings glute-med | quads
  flat-bench@bench:bodyweight | chair@box-area:bodyweight
  0012 0 010 | 1 | 20 s | 3 s
  single-leg-glute-bridge cable-kickback
  Single Leg Hip Thrust (Bodyweight), one leg hip thrust`);

/** Glute Bridge. */
export const gluteBridge = /* @__PURE__ */ row(`
  glute-bridge | hip-thrust
  hip-extension compound bilateral reps supine | legs | hard
  glutes | hamstrings
  bodyweight@floor:bodyweight
  0011 0 010 | 0 | 5 s | 2.5 s
  dumbbell-hip-thrust single-leg-glute-bridge
  Glute Bridge (Bodyweight), hip bridge, floor bridge`);

/** Single Leg Glute Bridge. */
export const singleLegGluteBridge = /* @__PURE__ */ row(`
  single-leg-glute-bridge | hip-thrust
  hip-extension compound unilateral reps supine | legs | hard
  glutes | hamstrings glute-med
  bodyweight@floor:bodyweight
  0011 0 010 | 1 | 5 s | 2.5 s
  glute-bridge cable-kickback
  one leg glute bridge, Single Leg Glute Bridge (Bodyweight), single leg bridge, single leg hip bridge`);

/** Cable Glute Kickback. */
export const cableKickback = /* @__PURE__ */ row(`
  cable-kickback | glute-kickback | Cable Glute Kickback
  hip-extension isolation unilateral reps standing | legs | hard unusual
  glutes | hamstrings
  cable+ankle-strap@cable:cable
  0011 0 010 | 3 | 40 s | 2.5 s
  single-leg-glute-bridge dumbbell-hip-thrust
  cable hip extension, Standing Cable Glute Kickbacks, cable leg kickback`);

/** Seated Machine Back Extension. */
export const machineBackExtension = /* @__PURE__ */ row(`
  machine-back-extension | back-extension | Seated Machine Back Extension
  spinal-extension isolation bilateral reps seated | back | hard
  erectors | - | glutes
  back-extension-machine@back-extension-machine:machine
  2011 0 010 | 3 | 30 s | 3 s
  back-extension-45 weighted-back-extension
  lower back machine`);

/** Superman. */
export const superman = /* @__PURE__ */ row(`
  superman | back-extension
  spinal-extension isolation bilateral reps prone | back | drill
  erectors | - | glutes rear-delts
  bodyweight@floor:bodyweight
  1011 0 000 | 0 | 10 s | 3 s
  bird-dog
  superman hold, prone back extension, floor back extension`);

/** Hip and spinal extensions: thrusts, bridges, kickbacks, back extensions. */
export const hipExtensions = /* @__PURE__ */ Object.freeze([
  backExtension45,
  weightedBackExtension,
  reverseHyper,
  hipThrust,
  machineHipThrust,
  dumbbellHipThrust,
  singleLegHipThrust,
  gluteBridge,
  singleLegGluteBridge,
  cableKickback,
  machineBackExtension,
  superman,
]);
