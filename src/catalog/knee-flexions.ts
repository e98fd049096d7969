/**
 * Knee flexions: leg curls of every kind.
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

/** Seated Leg Curl. */
export const seatedLegCurl = /* @__PURE__ */ row(`
  seated-leg-curl | leg-curl
  knee-flexion isolation bilateral reps supported | legs | hard
  hamstrings | - | gastrocnemius
  seated-leg-curl-machine@seated-leg-curl:machine
  0011 0 100 | 3 | 40 s | 3 s
  lying-leg-curl hamstring-walkout
  Seated Leg Curl (Machine), seated hamstring curl, sitting leg curl`);

/** Lying Leg Curl. */
export const lyingLegCurl = /* @__PURE__ */ row(`
  lying-leg-curl | leg-curl
  knee-flexion isolation bilateral reps prone | legs | hard
  hamstrings | - | gastrocnemius
  lying-leg-curl-machine@lying-leg-curl:machine
  0011 0 100 | 3 | 40 s | 3 s
  seated-leg-curl standing-leg-curl cable-leg-curl
  Lying Leg Curl (Machine), hamstring curl, leg curl, prone leg curl, Leg Curl (Machine), Hamstring Curl Machine,
  lying hamstring curl, hamstring machine`);

/** Standing Single Leg Curl. */
export const standingLegCurl = /* @__PURE__ */ row(`
  standing-leg-curl | leg-curl | Standing Single Leg Curl
  knee-flexion isolation unilateral reps supported | legs | hard
  hamstrings | - | gastrocnemius
  standing-leg-curl-machine@standing-leg-curl:machine
  0011 0 100 | 3 | 40 s | 2.5 s
  cable-leg-curl
  Standing Leg Curl (Machine), Standing Hamstring Curl, single leg curl machine`);

/** Cable Leg Curl. */
export const cableLegCurl = /* @__PURE__ */ row(`
  cable-leg-curl | leg-curl
  knee-flexion isolation unilateral reps standing | legs | hard
  hamstrings | - | gastrocnemius
  cable+ankle-strap@cable:cable
  0011 0 100 | 3 | 45 s | 2.5 s
  standing-leg-curl
  standing cable leg curl, cable hamstring curl`);

/** Dumbbell Leg Curl. */
export const dumbbellLegCurl = /* @__PURE__ */ row(`
  dumbbell-leg-curl | leg-curl
  knee-flexion isolation bilateral reps prone | legs | hard unusual
  hamstrings | - | gastrocnemius
  dumbbell+flat-bench@bench:dumbbell | dumbbell@db-area:dumbbell
  0012 0 100 | 2 | 35 s | 3 s
  lying-leg-curl band-leg-curl hamstring-walkout
  dumbbell hamstring curl, prone dumbbell leg curl`);

/** Band Leg Curl. */
export const bandLegCurl = /* @__PURE__ */ row(`
  band-leg-curl | leg-curl
  knee-flexion isolation bilateral reps prone | legs | hard
  hamstrings | - | gastrocnemius
  band+band-anchor@band-anchor:band
  0011 0 100 | 1 | 30 s | 3 s
  lying-leg-curl hamstring-walkout
  banded leg curl, Band Hamstring Curl, resistance band leg curl`);

/** Nordic Hamstring Curl. */
export const nordicCurl = /* @__PURE__ */ row(`
  nordic-curl | nordic-curl | Nordic Hamstring Curl
  knee-flexion isolation bilateral reps kneeling | legs | hard
  hamstrings | - | gastrocnemius glutes abs erectors
  ankle-anchor@floor:bodyweight
  1023 3 100 | 1 | 40 s | 5 s
  glute-ham-raise sliding-leg-curl lying-leg-curl
  nordic, Nordic Hamstring Curl (Bodyweight), NHC, russian leg curl, natural leg curl`);

/** Glute-Ham Raise. */
export const gluteHamRaise = /* @__PURE__ */ row(`
  glute-ham-raise | nordic-curl | Glute-Ham Raise
  knee-flexion compound bilateral reps prone | legs | hard
  hamstrings | glutes | gastrocnemius erectors
  ghd@ghd:bodyweight
  1023 2 100 | 1 | 45 s | 4 s
  stability-ball-leg-curl sliding-leg-curl lying-leg-curl
  GHR, Glute Ham Raise (Bodyweight), ghd raise, glute ham developer raise`);

/** Sliding Leg Curl. */
export const slidingLegCurl = /* @__PURE__ */ row(`
  sliding-leg-curl | sliding-leg-curl
  knee-flexion isolation bilateral reps supine | legs | hard
  hamstrings | glutes | gastrocnemius abs
  slider@floor:bodyweight | towel@floor:bodyweight
  0012 1 100 | 1 | 25 s | 3.5 s
  suspension-leg-curl stability-ball-leg-curl hamstring-walkout
  slider leg curl, towel leg curl, sliding hamstring curl, slide leg curl`);

/** Stability Ball Leg Curl. */
export const stabilityBallLegCurl = /* @__PURE__ */ row(`
  stability-ball-leg-curl | sliding-leg-curl
  knee-flexion isolation bilateral reps supine | legs | hard
  hamstrings | glutes | gastrocnemius abs
  stability-ball@floor:bodyweight
  0012 1 100 | 1 | 25 s | 3.5 s
  suspension-leg-curl sliding-leg-curl hamstring-walkout
  swiss ball leg curl, exercise ball leg curl, swiss ball hamstring curl`);

/** Suspension Leg Curl. */
export const suspensionLegCurl = /* @__PURE__ */ row(`
  suspension-leg-curl | sliding-leg-curl
  knee-flexion isolation bilateral reps supine | legs | hard
  hamstrings | glutes | gastrocnemius abs
  suspension-trainer@suspension:bodyweight | rings@suspension:bodyweight
  0012 1 100 | 1 | 40 s | 3.5 s
  sliding-leg-curl stability-ball-leg-curl hamstring-walkout
  TRX leg curl, TRX hamstring curl, ring leg curl`);

/** Hamstring Walkout. */
export const hamstringWalkout = /* @__PURE__ */ row(`
  hamstring-walkout | sliding-leg-curl
  knee-flexion isolation bilateral reps supine | legs | hard
  hamstrings | glutes | gastrocnemius abs
  bodyweight@floor:bodyweight
  0011 0 100 | 0 | 5 s | 6 s
  band-leg-curl lying-leg-curl
  bridge walkout, glute bridge walkout, hamstring bridge walkout`);

/** Knee flexions: leg curls of every kind. */
export const kneeFlexions = /* @__PURE__ */ Object.freeze([
  seatedLegCurl,
  lyingLegCurl,
  standingLegCurl,
  cableLegCurl,
  dumbbellLegCurl,
  bandLegCurl,
  nordicCurl,
  gluteHamRaise,
  slidingLegCurl,
  stabilityBallLegCurl,
  suspensionLegCurl,
  hamstringWalkout,
]);
