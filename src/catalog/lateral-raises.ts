/**
 * Lateral raises and the upright row.
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

/** Dumbbell Lateral Raise. */
export const lateralRaise = /* @__PURE__ */ row(`
  lateral-raise | lateral-raise | Dumbbell Lateral Raise
  lateral-raise isolation bilateral reps standing | shoulders | hard
  side-delts | - | front-delts upper-traps
  dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell
  0111 0 001 | 2 | 25 s | 2.5 s
  machine-lateral-raise band-lateral-raise
  side raise, side lateral raise, Lat Raise, lateral flye`);

/** Cable Lateral Raise. */
export const cableLateralRaise = /* @__PURE__ */ row(`
  cable-lateral-raise | lateral-raise
  lateral-raise isolation unilateral reps standing | shoulders | hard
  side-delts | - | front-delts upper-traps
  cable+single-handle@cable:cable
  0111 0 001 | 3 | 40 s | 2.5 s
  machine-lateral-raise lateral-raise
  single arm cable lateral raise`);

/** Machine Lateral Raise. */
export const machineLateralRaise = /* @__PURE__ */ row(`
  machine-lateral-raise | lateral-raise
  lateral-raise isolation bilateral reps supported | shoulders | hard
  side-delts | - | front-delts upper-traps
  lateral-raise-machine@lateral-raise-machine:machine
  0011 0 001 | 3 | 35 s | 2.5 s
  lateral-raise
  lateral raise machine seated`);

/** Band Lateral Raise. */
export const bandLateralRaise = /* @__PURE__ */ row(`
  band-lateral-raise | lateral-raise
  lateral-raise isolation bilateral reps standing | shoulders | hard
  side-delts | - | front-delts upper-traps
  band@floor:band | mini-band@floor:band
  0111 0 001 | 1 | 10 s | 2.5 s
  lateral-raise machine-lateral-raise
  banded lateral raise`);

/** Upright Row. */
export const uprightRow = /* @__PURE__ */ row(`
  upright-row | upright-row
  lateral-raise compound bilateral reps standing | shoulders | hard unusual
  side-delts upper-traps | biceps | front-delts forearms rear-delts
  ez-bar@db-area:barbell | dumbbell@db-area:dumbbell | kettlebell@db-area:kettlebell | barbell+rack@rack:barbell | barbell+platform@platform:barbell
  1211 0 003 | 2 | 25 s | 2.5 s
  machine-lateral-raise lateral-raise band-lateral-raise
  Upright Row (Barbell), Upright Row (Dumbbell)`);

/** Lateral raises and the upright row. */
export const lateralRaises = /* @__PURE__ */ Object.freeze([
  lateralRaise,
  cableLateralRaise,
  machineLateralRaise,
  bandLateralRaise,
  uprightRow,
]);
