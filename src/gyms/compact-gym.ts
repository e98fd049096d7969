import { preset } from "./preset";

/**
 * A small gym: one rack with platform beside one dual cable column, a pulldown, a leg press, a leg curl and extension
 * unit, dumbbells; all zones are neighbours.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const compactGym = /* @__PURE__ */ preset({
  id: "compact-gym",
  name: "Compact gym",
  stations: `
    floor | mat-area | 2 shared | bodyweight wall slider mini-band band
    box-area | mat-area | 1 shared | step chair
    db-area | free-weights | 2 shared | dumbbell
    bench | free-weights | 2 shared | flat-bench incline-bench
    rack | rack-bay | 1 exclusive | barbell rack
    platform | rack-bay | 1 exclusive | barbell platform
    pull-up-bar | rack-bay | 1 exclusive | pull-up-bar
    cable | cable-bay | 1 exclusive | dual-cable rope straight-bar single-handle v-handle wide-bar ankle-strap
    pulldown | cable-bay | 1 exclusive | lat-pulldown-station wide-bar v-handle straight-bar
    leg-press | machines | 1 exclusive | leg-press-machine
    leg-extension | machines | 1 exclusive | leg-extension-machine
    seated-leg-curl | machines | 1 exclusive | seated-leg-curl-machine`,
  walks: `
    rack-bay cable-bay 6
    rack-bay free-weights 8
    cable-bay free-weights 8
    cable-bay machines 10
    machines free-weights 12
    mat-area free-weights 8
    mat-area cable-bay 12
    mat-area rack-bay 12
    rack-bay machines 15
    mat-area machines 15`,
  limits: `
    barbell | 1 | 140
    rack+platform+pull-up-bar | 1 | -
    dumbbell | - | 30
    dual-cable | 1 | -
    leg-extension-machine+seated-leg-curl-machine | 1 | -`,
});
