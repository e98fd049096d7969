import { preset } from "./preset";

/**
 * A room with one pair of dumbbells to 24 kg, a bench and a chair.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const homeDumbbell = /* @__PURE__ */ preset({
  id: "home-dumbbell",
  name: "Home gym with dumbbells",
  stations: `
    db-area | room | 1 shared | dumbbell
    bench | room | 1 shared | flat-bench incline-bench
    box-area | room | 1 shared | step chair
    floor | room | 1 shared | bodyweight wall towel ankle-anchor`,
  limits: `
    dumbbell | 2 | 24
    flat-bench+incline-bench | 1 | -`,
});
