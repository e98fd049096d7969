/**
 * Hinges: deadlifts, Romanian deadlifts, good mornings, pull-throughs, swings.
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

/** Barbell Deadlift. */
export const barbellDeadlift = /* @__PURE__ */ row(`
  barbell-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard
  glutes hamstrings erectors | quads upper-back | upper-traps lats forearms adductors
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3333 0 121 | 3 | 120 s | 4 s
  dumbbell-deadlift pause-deadlift kettlebell-deadlift
  deadlift, deads, conventional deadlift, dl, barbell conventional deadlift`);

/** Sumo Deadlift. */
export const sumoDeadlift = /* @__PURE__ */ row(`
  sumo-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  glutes quads adductors | hamstrings erectors upper-back | upper-traps lats forearms
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3333 0 131 | 3 | 120 s | 4 s
  deficit-deadlift kettlebell-deadlift dumbbell-deadlift
  Sumo Deadlift (Barbell), sumo, sumo dl`);

/** Trap Bar Deadlift. */
export const trapBarDeadlift = /* @__PURE__ */ row(`
  trap-bar-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard
  glutes quads | hamstrings erectors upper-back | upper-traps lats forearms adductors
  trap-bar@platform:barbell
  2332 0 221 | 3 | 120 s | 4 s
  dumbbell-deadlift kettlebell-deadlift hip-thrust
  hex bar deadlift, Deadlift with Hex Bar, TBDL, high handle trap bar deadlift`);

/** Rack Pull. */
export const rackPull = /* @__PURE__ */ row(`
  rack-pull | deadlift
  hinge compound bilateral reps hinged | back legs | hard unusual
  erectors glutes | hamstrings upper-back upper-traps | lats forearms
  barbell+rack@rack:barbell | barbell+platform+blocks@platform:barbell
  3332 0 021 | 3 | 120 s | 3.5 s
  weighted-back-extension back-extension-45 reverse-hyper
  Rack Pull (Barbell), partial deadlift, rack deadlift, block pull, Block Pull (Barbell)`);

/** Deficit Deadlift. */
export const deficitDeadlift = /* @__PURE__ */ row(`
  deficit-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  glutes hamstrings erectors | quads upper-back | upper-traps lats forearms adductors
  barbell+platform+step@platform:barbell | barbell+platform+blocks@platform:barbell | barbell+rack+step@rack:barbell
  3333 0 131 | 3 | 130 s | 4.5 s
  barbell-deadlift pause-deadlift dumbbell-deadlift
  Deficit Deadlift (Barbell)`);

/** Pause Deadlift. */
export const pauseDeadlift = /* @__PURE__ */ row(`
  pause-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  glutes hamstrings erectors | quads upper-back | upper-traps lats forearms adductors
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3333 0 121 | 3 | 120 s | 6 s
  barbell-deadlift dumbbell-deadlift kettlebell-deadlift
  Pause Deadlift (Barbell), paused deadlift`);

/** Dumbbell Deadlift. */
export const dumbbellDeadlift = /* @__PURE__ */ row(`
  dumbbell-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  glutes hamstrings erectors | quads upper-back | upper-traps lats forearms adductors
  dumbbell@db-area:dumbbell
  2221 0 120 | 2 | 30 s | 4 s
  kettlebell-deadlift band-rdl cable-pull-through
  db dl`);

/** Kettlebell Deadlift. */
export const kettlebellDeadlift = /* @__PURE__ */ row(`
  kettlebell-deadlift | deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  glutes hamstrings erectors | quads upper-back | upper-traps lats forearms adductors
  kettlebell@db-area:kettlebell
  2221 0 120 | 2 | 20 s | 4 s
  dumbbell-deadlift band-rdl cable-pull-through
  sumo kettlebell deadlift`);

/** Stiff Leg Deadlift. */
export const stiffLegDeadlift = /* @__PURE__ */ row(`
  stiff-leg-deadlift | romanian-deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  barbell+platform@platform:barbell | barbell+rack@rack:barbell
  3322 0 031 | 3 | 100 s | 4 s
  romanian-deadlift dumbbell-rdl cable-stiff-leg-deadlift
  Stiff Leg Deadlift (Barbell), Straight Leg Deadlift (Barbell), SLDL, stiff-legged deadlift, straight leg
  deadlift`);

/** Romanian Deadlift. */
export const romanianDeadlift = /* @__PURE__ */ row(`
  romanian-deadlift | romanian-deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  barbell+rack@rack:barbell | barbell+platform@platform:barbell
  3322 0 031 | 3 | 90 s | 4 s
  dumbbell-rdl stiff-leg-deadlift cable-stiff-leg-deadlift
  Romanian Deadlift (Barbell), RDL, RDL (Barbell)`);

/** Tempo Romanian Deadlift. */
export const tempoRomanianDeadlift = /* @__PURE__ */ row(`
  tempo-romanian-deadlift | romanian-deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  barbell+rack@rack:barbell | barbell+platform@platform:barbell
  3322 0 031 | 3 | 90 s | 6.5 s
  dumbbell-rdl romanian-deadlift cable-stiff-leg-deadlift
  Tempo Romanian Deadlift (Barbell), Tempo RDL, eccentric rdl, slow eccentric romanian deadlift`);

/** Snatch-Grip Romanian Deadlift. */
export const snatchGripRdl = /* @__PURE__ */ row(`
  snatch-grip-rdl | romanian-deadlift | Snatch-Grip Romanian Deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  hamstrings glutes | erectors | adductors upper-back upper-traps forearms lats
  barbell+rack@rack:barbell | barbell+platform@platform:barbell
  3322 0 031 | 3 | 90 s | 4 s
  romanian-deadlift dumbbell-rdl cable-stiff-leg-deadlift
  Snatch Grip Romanian Deadlift (Barbell)`);

/** Dumbbell Romanian Deadlift. */
export const dumbbellRdl = /* @__PURE__ */ row(`
  dumbbell-rdl | romanian-deadlift | Dumbbell Romanian Deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  dumbbell@db-area:dumbbell
  2222 0 030 | 2 | 40 s | 4 s
  kettlebell-rdl backpack-rdl cable-stiff-leg-deadlift
  dumbbell stiff leg deadlift, db sldl`);

/** Kettlebell Romanian Deadlift. */
export const kettlebellRdl = /* @__PURE__ */ row(`
  kettlebell-rdl | romanian-deadlift | Kettlebell Romanian Deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  kettlebell@db-area:kettlebell
  2222 0 030 | 2 | 25 s | 4 s
  dumbbell-rdl backpack-rdl cable-stiff-leg-deadlift`);

/** Single Leg Romanian Deadlift. */
export const singleLegRdl = /* @__PURE__ */ row(`
  single-leg-rdl | single-leg-rdl | Single Leg Romanian Deadlift
  hinge compound unilateral reps hinged | legs | hard
  hamstrings glutes | glute-med | erectors adductors forearms
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  1123 0 020 | 2 | 40 s | 4 s
  bodyweight-single-leg-rdl single-leg-hip-thrust single-leg-glute-bridge
  Single Leg Romanian Deadlift (Dumbbell), Single Leg Romanian Deadlift (Kettlebell), one leg romanian deadlift,
  single leg deadlift, SL RDL, Single Leg Deadlift (Dumbbell), one leg rdl`);

/** B-Stance Romanian Deadlift. */
export const bStanceRdl = /* @__PURE__ */ row(`
  b-stance-rdl | single-leg-rdl | B-Stance Romanian Deadlift
  hinge compound unilateral reps hinged | legs back | hard unusual
  hamstrings glutes | glute-med erectors | adductors forearms upper-back
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell | barbell+rack@rack:barbell | barbell+platform@platform:barbell
  2222 0 020 | 2 | 40 s | 4 s
  single-leg-glute-bridge single-leg-hip-thrust
  kickstand rdl, staggered stance rdl, B-Stance RDL (Dumbbell), kickstand romanian deadlift`);

/** Bodyweight Single Leg Romanian Deadlift. */
export const bodyweightSingleLegRdl = /* @__PURE__ */ row(`
  bodyweight-single-leg-rdl | single-leg-rdl | Bodyweight Single Leg Romanian Deadlift
  hinge compound unilateral reps hinged | legs | hard
  hamstrings glutes | glute-med | erectors adductors
  bodyweight@floor:bodyweight
  1013 0 020 | 0 | 5 s | 4 s
  single-leg-rdl single-leg-hip-thrust single-leg-glute-bridge
  airplane deadlift, single leg hip hinge`);

/** Band Romanian Deadlift. */
export const bandRdl = /* @__PURE__ */ row(`
  band-rdl | romanian-deadlift | Band Romanian Deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  band@floor:band
  1111 0 020 | 1 | 15 s | 4 s
  cable-pull-through dumbbell-hip-thrust glute-bridge
  resistance band deadlift, Deadlift (Band), banded rdl`);

/** Backpack Romanian Deadlift. */
export const backpackRdl = /* @__PURE__ */ row(`
  backpack-rdl | romanian-deadlift | Backpack Romanian Deadlift
  hinge compound bilateral reps hinged | legs back | hard
  hamstrings glutes | erectors | adductors upper-back forearms lats
  backpack@floor:other
  2111 0 030 | 1 | 15 s | 4 s
  band-rdl cable-stiff-leg-deadlift cable-pull-through
  sandbag romanian deadlift, backpack deadlift`);

/** Cable Stiff Leg Deadlift. */
export const cableStiffLegDeadlift = /* @__PURE__ */ row(`
  cable-stiff-leg-deadlift | romanian-deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  hamstrings glutes | erectors | adductors upper-back forearms lats
  cable+straight-bar@cable:cable | cable+rope@cable:cable | cable+v-handle@cable:cable
  2221 0 030 | 3 | 40 s | 4 s
  cable-pull-through hip-thrust machine-hip-thrust
  Cable RDL, Cable SLDL, Romanian Deadlift (Cable), cable deadlift`);

/** Cable Pull-Through. */
export const cablePullThrough = /* @__PURE__ */ row(`
  cable-pull-through | pull-through | Cable Pull-Through
  hinge compound bilateral reps hinged | legs | hard
  glutes | hamstrings | erectors adductors
  cable+rope@cable:cable
  1111 0 020 | 3 | 40 s | 3 s
  hip-thrust dumbbell-hip-thrust machine-hip-thrust
  pull-through, cable hip pull through`);

/** Good Morning. */
export const goodMorning = /* @__PURE__ */ row(`
  good-morning | romanian-deadlift
  hinge compound bilateral reps hinged | legs back | hard unusual
  hamstrings glutes | erectors | adductors upper-back
  barbell+rack@rack:barbell
  3123 0 032 | 3 | 90 s | 4 s
  romanian-deadlift dumbbell-rdl cable-stiff-leg-deadlift
  Good Morning (Barbell), gm, standing good morning`);

/** Kettlebell Swing. */
export const kettlebellSwing = /* @__PURE__ */ row(`
  kettlebell-swing | kettlebell-swing
  hinge-power compound bilateral reps hinged | legs back | drill
  glutes | hamstrings erectors | abs forearms
  kettlebell@db-area:kettlebell
  2232 0 021 | 2 | 30 s | 1.5 s
  cable-pull-through weighted-back-extension reverse-hyper
  swing, two hand kettlebell swing, russian kettlebell swing`);

/** Hinges: deadlifts, Romanian deadlifts, good mornings, pull-throughs, swings. */
export const hinges = /* @__PURE__ */ Object.freeze([
  barbellDeadlift,
  sumoDeadlift,
  trapBarDeadlift,
  rackPull,
  deficitDeadlift,
  pauseDeadlift,
  dumbbellDeadlift,
  kettlebellDeadlift,
  stiffLegDeadlift,
  romanianDeadlift,
  tempoRomanianDeadlift,
  snatchGripRdl,
  dumbbellRdl,
  kettlebellRdl,
  singleLegRdl,
  bStanceRdl,
  bodyweightSingleLegRdl,
  bandRdl,
  backpackRdl,
  cableStiffLegDeadlift,
  cablePullThrough,
  goodMorning,
  kettlebellSwing,
]);
