import { preset } from "./preset";

/**
 * A home gym with one barbell, a rack with pull-up bar, a landmine, a bench, bands.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const homeBarbell = /* @__PURE__ */ preset({
  id: "home-barbell",
  name: "Home gym with a barbell",
  stations: `
    rack | rack-corner | 1 shared | barbell rack
    platform | rack-corner | 1 shared | barbell platform
    bench | rack-corner | 1 shared | flat-bench incline-bench
    pull-up-bar | rack-corner | 1 shared | pull-up-bar
    landmine | rack-corner | 1 shared | landmine
    db-area | open-floor | 1 shared | plate
    box-area | open-floor | 1 shared | step chair
    band-anchor | rack-corner | 1 shared | band band-anchor
    floor | open-floor | 1 shared | bodyweight wall towel ankle-anchor`,
  walks: `
    rack-corner open-floor 5`,
  limits: `
    barbell | 1 | 140
    rack+platform+landmine | 1 | -
    flat-bench+incline-bench | 1 | -
    band | 2 | -`,
});
