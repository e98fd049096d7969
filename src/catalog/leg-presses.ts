/**
 * Leg presses.
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

/** Leg Press. */
export const legPress = /* @__PURE__ */ row(`
  leg-press | leg-press
  leg-press compound bilateral reps supported | legs | hard
  quads | glutes adductors | hamstrings soleus
  leg-press-machine@leg-press:machine
  1021 0 230 | 3 | 75 s | 3.5 s
  seated-leg-press dumbbell-squat belt-squat
  Leg Press (Machine), 45 leg press, 45 degree leg press, sled leg press, incline leg press, close stance leg
  press`);

/** Single Leg Press. */
export const singleLegPress = /* @__PURE__ */ row(`
  single-leg-press | leg-press
  leg-press compound unilateral reps supported | legs | hard unusual
  quads | glutes adductors | hamstrings soleus
  leg-press-machine@leg-press:machine
  0021 0 220 | 3 | 75 s | 3.5 s
  bodyweight-step-up bodyweight-lunge single-leg-extension
  Single Leg Press (Machine), one leg press, Leg Press (Single Leg), unilateral leg press`);

/** Seated Leg Press. */
export const seatedLegPress = /* @__PURE__ */ row(`
  seated-leg-press | leg-press
  leg-press compound bilateral reps supported | legs | hard
  quads | glutes adductors | hamstrings soleus
  seated-leg-press-machine@seated-leg-press:machine
  1021 0 220 | 3 | 40 s | 3.5 s
  single-leg-press split-squat step-up
  Leg Press Horizontal (Machine), horizontal leg press, Seated Leg Press (Machine), selectorized leg press`);

/** Leg presses. */
export const legPresses = /* @__PURE__ */ Object.freeze([legPress, singleLegPress, seatedLegPress]);
