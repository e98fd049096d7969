import fc from "fast-check";

/** Half of the runs of a long law: the halves stand in files of their own, to run side by side. */
export type Half = 1 | 2;

/** The seed of a half: each tries other values. */
export const seedOf = (half: Half): { readonly seed?: number } =>
  half === 1 ? {} : { seed: (fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 0x7fff_ffff)) + 1 };
