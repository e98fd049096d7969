/**
 * Lunges, split squats, step-ups.
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

/** Bulgarian Split Squat. */
export const bulgarianSplitSquat = /* @__PURE__ */ row(`
  bulgarian-split-squat | split-squat
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell+flat-bench@bench:dumbbell | kettlebell+flat-bench@bench:kettlebell | dumbbell+chair@box-area:dumbbell | kettlebell+chair@box-area:kettlebell
  1232 1 220 | 2 | 45 s | 3.5 s
  split-squat reverse-lunge bodyweight-bulgarian-split-squat
  rear-foot-elevated split squat, RFESS, BSS, Bulgarian Split Squat (Dumbbell), DB BSS, RFE split squat`);

/** Bodyweight Bulgarian Split Squat. */
export const bodyweightBulgarianSplitSquat = /* @__PURE__ */ row(`
  bodyweight-bulgarian-split-squat | split-squat
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings
  flat-bench@bench:bodyweight | chair@box-area:bodyweight
  0012 1 220 | 1 | 15 s | 3 s
  bodyweight-lunge bodyweight-reverse-lunge step-down
  BW BSS`);

/** Split Squat. */
export const splitSquat = /* @__PURE__ */ row(`
  split-squat | split-squat
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1221 0 220 | 2 | 30 s | 3 s
  step-up bodyweight-lunge single-leg-press
  Split Squat (Dumbbell), static lunge, stationary lunge, Kettlebell Split Squat`);

/** Walking Lunge. */
export const walkingLunge = /* @__PURE__ */ row(`
  walking-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1222 0 220 | 2 | 30 s | 2.5 s
  forward-lunge reverse-lunge bodyweight-lunge
  lunge, Walking Lunge (Dumbbell), farmer lunge`);

/** Barbell Lunge. */
export const barbellLunge = /* @__PURE__ */ row(`
  barbell-lunge | lunge
  lunge compound unilateral reps standing | legs | hard unusual
  quads glutes | adductors glute-med | hamstrings erectors abs
  barbell+rack@rack:barbell
  2032 0 222 | 3 | 90 s | 2.5 s
  walking-lunge reverse-lunge forward-lunge
  barbell walking lunge, barbell forward lunge`);

/** Bodyweight Lunge. */
export const bodyweightLunge = /* @__PURE__ */ row(`
  bodyweight-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings
  bodyweight@floor:bodyweight
  0011 0 220 | 0 | 5 s | 2.5 s
  bodyweight-step-up bodyweight-reverse-lunge single-leg-press
  bodyweight walking lunge`);

/** Forward Lunge. */
export const forwardLunge = /* @__PURE__ */ row(`
  forward-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1222 0 220 | 2 | 30 s | 2.5 s
  reverse-lunge split-squat bodyweight-lunge
  Lunge (Dumbbell), front lunge, step forward lunge, Forward Lunge (Dumbbell), Lunge (Kettlebell)`);

/** Reverse Lunge. */
export const reverseLunge = /* @__PURE__ */ row(`
  reverse-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1222 0 120 | 2 | 30 s | 3 s
  bodyweight-reverse-lunge
  Reverse Lunge (Dumbbell), backward lunge, step back lunge`);

/** Bodyweight Reverse Lunge. */
export const bodyweightReverseLunge = /* @__PURE__ */ row(`
  bodyweight-reverse-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings
  bodyweight@floor:bodyweight
  0011 0 120 | 0 | 5 s | 2.5 s
  -`);

/** Deficit Reverse Lunge. */
export const deficitReverseLunge = /* @__PURE__ */ row(`
  deficit-reverse-lunge | lunge
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell+step@db-area:dumbbell | kettlebell+step@db-area:kettlebell | dumbbell+plate@db-area:dumbbell | kettlebell+plate@db-area:kettlebell
  1222 0 130 | 2 | 40 s | 3.5 s
  reverse-lunge bodyweight-reverse-lunge
  Deficit Reverse Lunge (Dumbbell), deficit lunge`);

/** Lateral Lunge. */
export const lateralLunge = /* @__PURE__ */ row(`
  lateral-lunge | lateral-lunge
  lunge compound unilateral reps standing | legs | hard
  quads adductors | glutes glute-med | hamstrings
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1122 0 230 | 2 | 30 s | 3 s
  bodyweight-lateral-lunge step-up deficit-reverse-lunge
  side lunge, Lateral Lunge (Dumbbell), Weighted Side Lunge, Side Lunge (Dumbbell)`);

/** Bodyweight Lateral Lunge. */
export const bodyweightLateralLunge = /* @__PURE__ */ row(`
  bodyweight-lateral-lunge | lateral-lunge
  lunge compound unilateral reps standing | legs | hard
  quads adductors | glutes glute-med | hamstrings
  bodyweight@floor:bodyweight
  0011 0 230 | 0 | 5 s | 3 s
  bodyweight-step-up bodyweight-lunge single-leg-press
  bodyweight side lunge`);

/** Cossack Squat. */
export const cossackSquat = /* @__PURE__ */ row(`
  cossack-squat | lateral-lunge
  lunge compound unilateral reps standing | legs | hard unusual
  quads adductors | glutes glute-med | hamstrings
  bodyweight@floor:bodyweight
  0012 1 330 | 1 | 5 s | 3 s
  bodyweight-lateral-lunge bodyweight-bulgarian-split-squat bodyweight-step-up
  Cossack Squat (Bodyweight), archer squat`);

/** Step-Up. */
export const stepUp = /* @__PURE__ */ row(`
  step-up | step-up | Step-Up
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings forearms
  dumbbell+plyo-box@box-area:dumbbell | kettlebell+plyo-box@box-area:kettlebell | dumbbell+flat-bench@bench:dumbbell | kettlebell+flat-bench@bench:kettlebell | dumbbell+chair@box-area:dumbbell | kettlebell+chair@box-area:kettlebell
  1221 0 220 | 2 | 40 s | 3 s
  split-squat bodyweight-step-up single-leg-press
  Step Up (Dumbbell), weighted step up, box step up`);

/** Bodyweight Step-Up. */
export const bodyweightStepUp = /* @__PURE__ */ row(`
  bodyweight-step-up | step-up | Bodyweight Step-Up
  lunge compound unilateral reps standing | legs | hard
  quads glutes | adductors glute-med | hamstrings
  plyo-box@box-area:bodyweight | flat-bench@bench:bodyweight | chair@box-area:bodyweight | step@box-area:bodyweight
  0011 0 220 | 0 | 10 s | 2.5 s
  bodyweight-lunge bodyweight-reverse-lunge single-leg-press
  high step up, stair step up`);

/** Step-Down. */
export const stepDown = /* @__PURE__ */ row(`
  step-down | step-up | Step-Down
  lunge compound unilateral reps standing | legs | hard unusual
  quads | glutes glute-med | adductors
  step@box-area:bodyweight
  0012 1 210 | 1 | 10 s | 3.5 s
  single-leg-extension band-leg-extension
  Step Down (Bodyweight), lateral step down, heel tap step down, eccentric step down, poliquin step up, peterson
  step up`);

/** Lunges, split squats, step-ups. */
export const lunges = /* @__PURE__ */ Object.freeze([
  bulgarianSplitSquat,
  bodyweightBulgarianSplitSquat,
  splitSquat,
  walkingLunge,
  barbellLunge,
  bodyweightLunge,
  forwardLunge,
  reverseLunge,
  bodyweightReverseLunge,
  deficitReverseLunge,
  lateralLunge,
  bodyweightLateralLunge,
  cossackSquat,
  stepUp,
  bodyweightStepUp,
  stepDown,
]);
