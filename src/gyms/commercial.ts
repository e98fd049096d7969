import { preset } from "./preset";

/**
 * A well-equipped commercial gym: cables stand far from racks and from leg machines.
 *
 * Invented, but plausible: no real gym was measured. The format is told in preset.ts.
 */
export const commercial = /* @__PURE__ */ preset({
  id: "commercial",
  name: "Commercial gym",
  stations: `
    floor | stretch-area | 4 shared | bodyweight wall slider towel stability-ball ab-wheel mini-band band medicine-ball ankle-anchor
    band-anchor | stretch-area | 2 shared | band band-anchor
    suspension | stretch-area | 2 shared | suspension-trainer rings
    box-area | turf | 2 shared | plyo-box step chair
    turf | turf | 1 exclusive | turf-lane sled
    db-area | free-weights | 6 shared | dumbbell kettlebell plate step ez-bar
    bench | free-weights | 6 shared | flat-bench incline-bench
    preacher | free-weights | 1 exclusive | preacher-bench ez-bar
    decline | free-weights | 1 exclusive | decline-bench
    rack | racks | 4 exclusive | barbell rack safety-squat-bar blocks step
    platform | racks | 2 exclusive | barbell platform trap-bar blocks
    bench-press | racks | 3 exclusive | barbell bench-press-bench
    seal-row | racks | 1 exclusive | barbell seal-row-bench
    landmine | racks | 1 exclusive | barbell landmine v-handle
    smith | racks | 2 exclusive | smith-machine
    pull-up-bar | racks | 2 exclusive | pull-up-bar dip-belt
    dip-station | racks | 1 exclusive | dip-bars captains-chair dip-belt
    cable | cables | 4 exclusive | dual-cable rope straight-bar single-handle v-handle wide-bar ankle-strap
    pulldown | cables | 2 exclusive | lat-pulldown-station wide-bar v-handle straight-bar single-handle
    row-cable | cables | 2 exclusive | cable-row-station wide-bar v-handle straight-bar
    leg-press | leg-machines | 2 exclusive | leg-press-machine
    seated-leg-press | leg-machines | 1 exclusive | seated-leg-press-machine
    hack-squat | leg-machines | 1 exclusive | hack-squat-machine
    pendulum-squat | leg-machines | 1 exclusive | pendulum-squat-machine
    belt-squat | leg-machines | 1 exclusive | belt-squat-machine
    leg-extension | leg-machines | 2 exclusive | leg-extension-machine
    seated-leg-curl | leg-machines | 2 exclusive | seated-leg-curl-machine
    lying-leg-curl | leg-machines | 1 exclusive | lying-leg-curl-machine
    standing-leg-curl | leg-machines | 1 exclusive | standing-leg-curl-machine
    hip-thrust-machine | leg-machines | 1 exclusive | hip-thrust-machine
    hip-abduction | leg-machines | 1 exclusive | hip-abduction-machine
    hip-adduction | leg-machines | 1 exclusive | hip-adduction-machine
    standing-calf | leg-machines | 1 exclusive | standing-calf-machine
    seated-calf | leg-machines | 1 exclusive | seated-calf-machine
    back-extension | posterior-corner | 2 exclusive | back-extension-bench
    ghd | posterior-corner | 1 exclusive | ghd
    reverse-hyper | posterior-corner | 1 exclusive | reverse-hyper-machine
    back-extension-machine | posterior-corner | 1 exclusive | back-extension-machine
    row-machine | upper-machines | 1 exclusive | row-machine
    iso-row | upper-machines | 1 exclusive | iso-row-machine
    t-bar-machine | upper-machines | 1 exclusive | t-bar-machine
    high-row | upper-machines | 1 exclusive | high-row-machine
    pulldown-machine | upper-machines | 1 exclusive | pulldown-machine
    assisted-pull-up | upper-machines | 1 exclusive | assisted-pull-up-machine
    pullover-machine | upper-machines | 1 exclusive | pullover-machine
    pec-deck | upper-machines | 1 exclusive | pec-deck
    chest-press | upper-machines | 2 exclusive | chest-press-machine
    shoulder-press | upper-machines | 1 exclusive | shoulder-press-machine
    lateral-raise-machine | upper-machines | 1 exclusive | lateral-raise-machine
    preacher-machine | upper-machines | 1 exclusive | preacher-curl-machine`,
  walks: `
    stretch-area turf 10
    stretch-area cables 15
    turf racks 15
    racks free-weights 10
    racks posterior-corner 15
    free-weights cables 15
    cables upper-machines 10
    upper-machines leg-machines 15
    leg-machines posterior-corner 10`,
  limits: `
    dumbbell | - | 50
    kettlebell | - | 32
    trap-bar | 1 | -
    safety-squat-bar | 1 | -
    blocks | 1 | -
    suspension-trainer | 2 | -
    medicine-ball | - | 10`,
});
