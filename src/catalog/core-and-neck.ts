/**
 * Core and neck.
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

/** Bird Dog. */
export const birdDog = /* @__PURE__ */ row(`
  bird-dog | bird-dog
  core isolation alternating reps kneeling | core back | drill
  abs erectors | glutes | obliques
  bodyweight@floor:bodyweight
  0011 0 000 | 0 | 10 s | 4 s
  dead-bug
  quadruped arm and leg raise, birddog hold, alternating bird dog`);

/** Plank. */
export const plank = /* @__PURE__ */ row(`
  plank | plank
  core isolation bilateral seconds plank | core | drill
  abs | obliques | glutes
  bodyweight@floor:bodyweight
  0011 0 001 | 0 | 10 s | 1 s
  dead-bug side-plank
  front plank, forearm plank, Plank (Bodyweight), elbow plank`);

/** Side Plank. */
export const sidePlank = /* @__PURE__ */ row(`
  side-plank | side-plank
  core isolation unilateral seconds plank | core | drill
  obliques | abs | glute-med
  bodyweight@floor:bodyweight
  0011 0 001 | 0 | 10 s | 1 s
  dead-bug
  side bridge, Side Plank (Bodyweight), lateral plank`);

/** Hanging Leg Raise. */
export const hangingLegRaise = /* @__PURE__ */ row(`
  hanging-leg-raise | leg-raise
  core isolation bilateral reps hanging | core | hard
  abs | hip-flexors | obliques forearms
  pull-up-bar@pull-up-bar:bodyweight
  0312 2 011 | 1 | 20 s | 3 s
  captains-chair-knee-raise crunch
  HLR, toes to bar, Hanging Leg Raise (Bodyweight)`);

/** Captain's Chair Knee Raise. */
export const captainsChairKneeRaise = /* @__PURE__ */ row(`
  captains-chair-knee-raise | leg-raise | Captain's Chair Knee Raise
  core isolation bilateral reps supported | core | hard
  abs | hip-flexors | obliques
  captains-chair@dip-station:bodyweight | dip-bars@dip-station:bodyweight
  0011 1 011 | 1 | 20 s | 2.5 s
  crunch
  Leg Raise Parallel Bars, Knee Raise Parallel Bars, captains chair leg raise, vertical knee raise`);

/** Lying Leg Raise. */
export const lyingLegRaise = /* @__PURE__ */ row(`
  lying-leg-raise | leg-raise
  core isolation bilateral reps supine | core | hard
  abs | hip-flexors | obliques
  bodyweight@floor:bodyweight
  1011 0 010 | 0 | 10 s | 2.5 s
  sit-up cable-crunch crunch
  flat leg raise, floor leg raise, Lying Leg Raise (Bodyweight)`);

/** Cable Crunch. */
export const cableCrunch = /* @__PURE__ */ row(`
  cable-crunch | crunch
  core isolation bilateral reps kneeling | core | hard
  abs | - | obliques
  cable+rope@cable:cable
  1111 0 000 | 3 | 35 s | 2.5 s
  crunch
  kneeling cable crunch, rope crunch`);

/** Crunch. */
export const crunch = /* @__PURE__ */ row(`
  crunch | crunch
  core isolation bilateral reps supine | core | hard
  abs | - | obliques
  bodyweight@floor:bodyweight
  0011 0 000 | 0 | 10 s | 2 s
  bicycle-crunch
  Crunch (Bodyweight), floor crunch, abdominal crunch, ab crunch`);

/** Sit-Up. */
export const sitUp = /* @__PURE__ */ row(`
  sit-up | crunch | Sit-Up
  core isolation bilateral reps supine | core | hard
  abs | hip-flexors | obliques
  decline-bench@decline:bodyweight | bodyweight@floor:bodyweight
  1011 0 010 | 1 | 10 s | 2.5 s
  cable-crunch lying-leg-raise crunch
  Sit Up (Bodyweight), Decline Sit Up, Decline Crunch, Decline Crunch (Weighted), bent knee sit up, Sit Up
  (Weighted), Decline Sit Up (Weighted)`);

/** Ab Wheel Rollout. */
export const abWheelRollout = /* @__PURE__ */ row(`
  ab-wheel-rollout | ab-wheel-rollout
  core isolation bilateral reps kneeling | core | hard
  abs | obliques | lats hip-flexors
  ab-wheel@floor:bodyweight | slider@floor:bodyweight | towel@floor:bodyweight
  2112 2 002 | 1 | 10 s | 4 s
  cable-crunch crunch
  ab wheel, Ab Wheel (Bodyweight), rollout, kneeling ab wheel, ab rollout`);

/** Dead Bug. */
export const deadBug = /* @__PURE__ */ row(`
  dead-bug | dead-bug
  core isolation alternating reps supine | core | drill
  abs | obliques | hip-flexors
  bodyweight@floor:bodyweight
  0011 0 000 | 0 | 10 s | 4 s
  bird-dog
  deadbugs, Dead Bug (Bodyweight), supine dead bug`);

/** Hollow Hold. */
export const hollowHold = /* @__PURE__ */ row(`
  hollow-hold | leg-raise
  core isolation bilateral seconds supine | core | drill
  abs | hip-flexors | obliques
  bodyweight@floor:bodyweight
  1011 1 000 | 0 | 10 s | 1 s
  dead-bug
  hollow body hold, Hollow Hold (Bodyweight)`);

/** Pallof Press. */
export const pallofPress = /* @__PURE__ */ row(`
  pallof-press | trunk-rotation
  core isolation unilateral reps standing | core | hard
  obliques | abs
  cable+single-handle@cable:cable
  0111 0 000 | 3 | 35 s | 3 s
  band-pallof-press bicycle-crunch
  Pallof Press (Cable), anti rotation press, paloff press, half kneeling pallof press`);

/** Band Pallof Press. */
export const bandPallofPress = /* @__PURE__ */ row(`
  band-pallof-press | trunk-rotation
  core isolation unilateral reps standing | core | hard
  obliques | abs
  band+band-anchor@band-anchor:band
  0111 0 000 | 1 | 20 s | 3 s
  pallof-press bicycle-crunch
  banded pallof press, resistance band anti rotation press`);

/** Cable Woodchop. */
export const cableWoodchop = /* @__PURE__ */ row(`
  cable-woodchop | trunk-rotation
  core isolation unilateral reps standing | core | hard
  obliques | abs | front-delts
  cable+rope@cable:cable | cable+single-handle@cable:cable
  1111 0 000 | 3 | 35 s | 2.5 s
  pallof-press
  wood chop, cable wood chopper, wood cutter, Cable Twist (Up to down), wood chops with rope`);

/** Russian Twist. */
export const russianTwist = /* @__PURE__ */ row(`
  russian-twist | trunk-rotation
  core isolation alternating reps seated | core | hard
  obliques | abs | hip-flexors
  medicine-ball@floor:other | plate@db-area:other | kettlebell@db-area:kettlebell | dumbbell@db-area:dumbbell | bodyweight@floor:bodyweight
  1011 0 000 | 1 | 10 s | 2 s
  pallof-press band-pallof-press bicycle-crunch
  Russian Twist (Bodyweight), Russian Twist (Weighted), seated twist, medicine ball twist`);

/** Bicycle Crunch. */
export const bicycleCrunch = /* @__PURE__ */ row(`
  bicycle-crunch | crunch
  core isolation alternating reps supine | core | hard
  abs obliques | hip-flexors
  bodyweight@floor:bodyweight
  0011 0 000 | 0 | 10 s | 2 s
  band-pallof-press pallof-press
  bicycle crunch raised legs, Bicycle Crunch (Bodyweight)`);

/** Neck Flexion. */
export const neckCurl = /* @__PURE__ */ row(`
  neck-curl | neck-curl | Neck Flexion
  neck isolation bilateral reps supine | shoulders | hard
  neck
  plate+flat-bench@bench:other | bodyweight@floor:bodyweight
  0011 0 000 | 1 | 20 s | 2.5 s
  -
  Lying Neck Curls, Lying Neck Curls (Weighted), Neck Flexion (Plate)`);

/** Neck Extension. */
export const neckExtension = /* @__PURE__ */ row(`
  neck-extension | neck-extension
  neck isolation bilateral reps prone | shoulders | hard
  neck | - | upper-traps
  plate+flat-bench@bench:other | band@floor:band | bodyweight@floor:bodyweight
  0011 0 000 | 1 | 20 s | 2.5 s
  -
  Lying Neck Extension, Neck Extension (Plate), Lying Neck Extension (Weighted)`);

/** Core and neck. */
export const coreAndNeck = /* @__PURE__ */ Object.freeze([
  birdDog,
  plank,
  sidePlank,
  hangingLegRaise,
  captainsChairKneeRaise,
  lyingLegRaise,
  cableCrunch,
  crunch,
  sitUp,
  abWheelRollout,
  deadBug,
  hollowHold,
  pallofPress,
  bandPallofPress,
  cableWoodchop,
  russianTwist,
  bicycleCrunch,
  neckCurl,
  neckExtension,
]);
