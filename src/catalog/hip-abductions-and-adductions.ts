/**
 * Hip abductions and adductions.
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

/** Hip Abduction Machine. */
export const hipAbductionMachine = /* @__PURE__ */ row(`
  hip-abduction-machine | hip-abduction
  hip-abduction isolation bilateral reps supported | legs | hard
  glute-med | glutes
  hip-abduction-machine@hip-abduction:machine
  0011 0 010 | 3 | 25 s | 2.5 s
  cable-hip-abduction
  abductor machine, seated hip abduction, thigh abductor`);

/** Cable Hip Abduction. */
export const cableHipAbduction = /* @__PURE__ */ row(`
  cable-hip-abduction | hip-abduction
  hip-abduction isolation unilateral reps standing | legs | hard
  glute-med | glutes
  cable+ankle-strap@cable:cable
  0011 0 010 | 3 | 40 s | 2.5 s
  hip-abduction-machine
  standing cable hip abduction, Abduction (cable machine)`);

/** Band Lateral Walk. */
export const bandLateralWalk = /* @__PURE__ */ row(`
  band-lateral-walk | hip-abduction
  hip-abduction isolation alternating reps standing | legs | drill
  glute-med | glutes
  mini-band@floor:band | band@floor:band
  0011 0 110 | 0 | 15 s | 1.5 s
  clamshell
  monster walk, crab walk with band, x-band walk`);

/** Clamshell. */
export const clamshell = /* @__PURE__ */ row(`
  clamshell | hip-abduction
  hip-abduction isolation unilateral reps side-lying | legs | drill
  glute-med | glutes
  mini-band@floor:band | bodyweight@floor:bodyweight
  0011 0 000 | 0 | 10 s | 2.5 s
  -
  Clamshell (Band), banded clamshell, side lying clam`);

/** Hip Adduction Machine. */
export const hipAdductionMachine = /* @__PURE__ */ row(`
  hip-adduction-machine | hip-adduction
  hip-adduction isolation bilateral reps supported | legs | hard
  adductors
  hip-adduction-machine@hip-adduction:machine
  0011 0 010 | 3 | 25 s | 2.5 s
  -
  adductor machine, seated hip adduction, thigh adductor`);

/** Copenhagen Plank. */
export const copenhagenPlank = /* @__PURE__ */ row(`
  copenhagen-plank | hip-adduction
  hip-adduction isolation unilateral seconds plank | legs | drill
  adductors | obliques | glute-med
  flat-bench@bench:bodyweight | chair@box-area:bodyweight
  0012 2 111 | 1 | 15 s | 1 s
  hip-adduction-machine
  copenhagen adduction, copenhagen side plank, copenhagens`);

/** Hip abductions and adductions. */
export const hipAbductionsAndAdductions = /* @__PURE__ */ Object.freeze([
  hipAbductionMachine,
  cableHipAbduction,
  bandLateralWalk,
  clamshell,
  hipAdductionMachine,
  copenhagenPlank,
]);
