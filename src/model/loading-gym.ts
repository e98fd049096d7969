import type { Gym } from "./gym";

/** What of a gym decides which loads can be made. */
export type LoadingGym = Pick<Gym, "limits" | "loadings" | "unit"> & Partial<Pick<Gym, "stations">>;
