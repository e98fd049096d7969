/**
 * Cleans, jumps, sleds, carries: no volume sets.
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

/** Power Clean. */
export const powerClean = /* @__PURE__ */ row(`
  power-clean | clean
  olympic compound bilateral reps hinged | legs back | drill
  glutes hamstrings quads | upper-traps erectors upper-back | gastrocnemius forearms
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3233 0 222 | 3 | 120 s | 3 s
  high-pull kettlebell-swing
  Power Clean (Barbell), clean`);

/** Barbell High Pull. */
export const highPull = /* @__PURE__ */ row(`
  high-pull | clean | Barbell High Pull
  olympic compound bilateral reps hinged | legs back | drill
  upper-traps glutes | hamstrings upper-back rear-delts | quads erectors forearms side-delts
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3233 0 122 | 3 | 100 s | 2.5 s
  kettlebell-swing
  clean high pull`);

/** Box Jump. */
export const boxJump = /* @__PURE__ */ row(`
  box-jump | jump
  jump compound bilateral reps standing | legs | drill
  quads glutes | gastrocnemius | hamstrings soleus
  plyo-box@box-area:bodyweight
  1022 0 220 | 0 | 30 s | 2 s
  squat-jump
  Box Jump (Bodyweight), plyo box jump, jump on box`);

/** Squat Jump. */
export const squatJump = /* @__PURE__ */ row(`
  squat-jump | jump
  jump compound bilateral reps standing | legs | drill
  quads glutes | gastrocnemius | hamstrings soleus
  bodyweight@floor:bodyweight
  1022 0 220 | 0 | 10 s | 2 s
  box-jump
  Jump Squat (Bodyweight), vertical jump, countermovement jump`);

/** Sled Push. */
export const sledPush = /* @__PURE__ */ row(`
  sled-push | sled
  locomotion compound alternating metres standing | legs | drill
  quads glutes | gastrocnemius | hamstrings abs
  sled+turf-lane@turf:other
  0031 0 111 | 3 | 90 s | 1 s
  backward-sled-drag
  prowler, prowler push, Sled Push (Sled)`);

/** Backward Sled Drag. */
export const backwardSledDrag = /* @__PURE__ */ row(`
  backward-sled-drag | sled
  locomotion compound alternating metres standing | legs | drill
  quads | soleus | glutes upper-back forearms
  sled+turf-lane@turf:other
  0231 0 110 | 3 | 90 s | 1 s
  -
  reverse sled drag, sled pull backwards`);

/** Farmer's Carry. */
export const farmersCarry = /* @__PURE__ */ row(`
  farmers-carry | carry | Farmer's Carry
  carry compound bilateral metres standing | back arms | drill
  forearms upper-traps | obliques upper-back | glutes erectors abs
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  2321 0 001 | 2 | 40 s | 1 s
  suitcase-carry
  farmer's walk, Farmers Walk (Dumbbell), Farmers Carry (Dumbbell), Farmers Carry (Kettlebell), loaded carry,
  dumbbell walk`);

/** Suitcase Carry. */
export const suitcaseCarry = /* @__PURE__ */ row(`
  suitcase-carry | carry
  carry compound unilateral metres standing | core arms | drill
  obliques forearms | upper-traps | glute-med erectors abs
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  2321 0 001 | 2 | 40 s | 1 s
  farmers-carry
  Suitcase Carry (Dumbbell), Suitcase Carry (Kettlebell), one hand farmers walk, suitcase walk`);

/** Cleans, jumps, sleds, carries: no volume sets. */
export const powerAndCarries = /* @__PURE__ */ Object.freeze([
  powerClean,
  highPull,
  boxJump,
  squatJump,
  sledPush,
  backwardSledDrag,
  farmersCarry,
  suitcaseCarry,
]);
