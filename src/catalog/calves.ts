/**
 * Calf raises and the shin.
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

/** Standing Calf Raise. */
export const standingCalfRaise = /* @__PURE__ */ row(`
  standing-calf-raise | calf-raise
  calf isolation bilateral reps standing | legs | hard
  gastrocnemius | soleus
  standing-calf-machine@standing-calf:machine
  1011 0 000 | 3 | 35 s | 2.5 s
  leg-press-calf-raise dumbbell-calf-raise
  calf raise, Standing Calf Raise (Machine), Calf Raise (Machine), heel raise`);

/** Leg Press Calf Raise. */
export const legPressCalfRaise = /* @__PURE__ */ row(`
  leg-press-calf-raise | calf-raise
  calf isolation bilateral reps supported | legs | hard
  gastrocnemius | soleus
  leg-press-machine@leg-press:machine | seated-leg-press-machine@seated-leg-press:machine
  0011 0 000 | 3 | 50 s | 2.5 s
  dumbbell-calf-raise bodyweight-calf-raise
  Calf Press (Machine), calf press, calf press on leg press, leg press toe press`);

/** Seated Calf Raise. */
export const seatedCalfRaise = /* @__PURE__ */ row(`
  seated-calf-raise | seated-calf-raise
  calf isolation bilateral reps supported | legs | hard
  soleus | - | gastrocnemius
  seated-calf-machine@seated-calf:machine
  0011 0 000 | 3 | 35 s | 2.5 s
  dumbbell-seated-calf-raise
  Seated Calf Raise (Machine), Seated Calf Raise (Plate Loaded), soleus raise`);

/** Single Leg Calf Raise. */
export const singleLegCalfRaise = /* @__PURE__ */ row(`
  single-leg-calf-raise | calf-raise
  calf isolation unilateral reps standing | legs | hard
  gastrocnemius | soleus
  dumbbell+step@box-area:dumbbell | kettlebell+step@box-area:kettlebell | dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0111 0 000 | 2 | 25 s | 2.5 s
  bodyweight-single-leg-calf-raise
  Single Leg Standing Calf Raise (Dumbbell), one leg calf raise, Single Leg Calf Raise (Dumbbell)`);

/** Dumbbell Standing Calf Raise. */
export const dumbbellCalfRaise = /* @__PURE__ */ row(`
  dumbbell-calf-raise | calf-raise | Dumbbell Standing Calf Raise
  calf isolation bilateral reps standing | legs | hard
  gastrocnemius | soleus | forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0211 0 000 | 2 | 25 s | 2.5 s
  leg-press-calf-raise bodyweight-calf-raise
  Calf Raise (Kettlebell)`);

/** Dumbbell Seated Calf Raise. */
export const dumbbellSeatedCalfRaise = /* @__PURE__ */ row(`
  dumbbell-seated-calf-raise | seated-calf-raise
  calf isolation bilateral reps seated | legs | hard
  soleus | - | gastrocnemius
  dumbbell+flat-bench@bench:dumbbell | kettlebell+flat-bench@bench:kettlebell | dumbbell+chair@box-area:dumbbell | kettlebell+chair@box-area:kettlebell
  0111 0 000 | 2 | 40 s | 2.5 s
  seated-calf-raise`);

/** Bodyweight Calf Raise. */
export const bodyweightCalfRaise = /* @__PURE__ */ row(`
  bodyweight-calf-raise | calf-raise
  calf isolation bilateral reps standing | legs | hard
  gastrocnemius | soleus
  step@box-area:bodyweight | bodyweight@floor:bodyweight
  0011 0 000 | 0 | 5 s | 2.5 s
  leg-press-calf-raise dumbbell-calf-raise
  Standing Calf Raise (Bodyweight)`);

/** Bodyweight Single Leg Calf Raise. */
export const bodyweightSingleLegCalfRaise = /* @__PURE__ */ row(`
  bodyweight-single-leg-calf-raise | calf-raise
  calf isolation unilateral reps standing | legs | hard
  gastrocnemius | soleus
  step@box-area:bodyweight | bodyweight@floor:bodyweight
  0011 0 000 | 1 | 5 s | 2.5 s
  single-leg-calf-raise
  Single Leg Standing Calf Raise, one leg bodyweight calf raise`);

/** Bent-Knee Calf Raise. */
export const bentKneeCalfRaise = /* @__PURE__ */ row(`
  bent-knee-calf-raise | seated-calf-raise | Bent-Knee Calf Raise
  calf isolation bilateral reps standing | legs | hard
  soleus | - | gastrocnemius
  wall@floor:bodyweight
  0011 0 100 | 0 | 5 s | 2.5 s
  dumbbell-seated-calf-raise seated-calf-raise
  soleus wall raise, bent knee heel raise, bodyweight soleus raise`);

/** Tibialis Raise. */
export const tibialisRaise = /* @__PURE__ */ row(`
  tibialis-raise | tibialis-raise
  ankle-dorsiflexion isolation bilateral reps standing | legs | hard
  tibialis
  wall@floor:bodyweight
  0011 0 000 | 1 | 15 s | 2 s
  -
  tib raise, wall tibialis raise, Tibialis Raise (Bodyweight)`);

/** Calf raises and the shin. */
export const calves = /* @__PURE__ */ Object.freeze([
  standingCalfRaise,
  legPressCalfRaise,
  seatedCalfRaise,
  singleLegCalfRaise,
  dumbbellCalfRaise,
  dumbbellSeatedCalfRaise,
  bodyweightCalfRaise,
  bodyweightSingleLegCalfRaise,
  bentKneeCalfRaise,
  tibialisRaise,
]);
