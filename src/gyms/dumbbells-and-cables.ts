import { preset } from "./preset";

/**
 * A hotel or office gym: dumbbells to 40 kg, cables, no barbell.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const dumbbellsAndCables = /* @__PURE__ */ preset({
  id: "dumbbells-and-cables",
  name: "Dumbbells and cables",
  stations: `
    floor | open-floor | 3 shared | bodyweight wall slider towel mini-band
    db-area | free-weights | 4 shared | dumbbell kettlebell plate
    bench | free-weights | 4 shared | flat-bench incline-bench
    box-area | free-weights | 1 shared | step chair
    cable | cables | 2 exclusive | dual-cable rope straight-bar single-handle v-handle wide-bar ankle-strap
    pulldown | cables | 1 exclusive | lat-pulldown-station wide-bar v-handle straight-bar
    row-cable | cables | 1 exclusive | cable-row-station wide-bar v-handle`,
  walks: `
    open-floor free-weights 8
    free-weights cables 10
    open-floor cables 12`,
  limits: `
    dumbbell | - | 40
    kettlebell | - | 24
    plate | - | 20`,
});
