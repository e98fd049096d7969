import type { Citation } from "./citation";

/** Order and strength: what is trained first gains most strength; size does not depend on order. */
export const nunes2021: Citation = {
  authors: "Nunes et al.",
  year: 2021,
  journal: "Eur J Sport Sci 21(2):149-157",
  finding: "strength gains favour the exercises done first; muscle growth does not depend on the order",
  doi: "10.1080/17461391.2020.1733672",
  evidence: "verified",
};

/** Low-back load of three rows. */
export const fenwick2009: Citation = {
  authors: "Fenwick, Brown & McGill",
  year: 2009,
  journal: "J Strength Cond Res 23(2):350-358",
  finding: "the bent-over row loads the low back most of three rows, the inverted row least",
  evidence: "verified",
};

/** Squats paired with upper-body work lose reps. */
export const ciccone2014: Citation = {
  authors: "Ciccone et al.",
  year: 2014,
  journal: "J Strength Cond Res 28(9):2569-2577",
  finding: "upper-body compounds done between heavy squat sets cost squat repetitions and power",
  doi: "10.1519/JSC.0000000000000586",
  evidence: "verified",
};

/** Pairs of the same muscles lose most. */
export const weakley2020: Citation = {
  authors: "Weakley et al.",
  year: 2020,
  journal: "J Strength Cond Res 34(1):65-72",
  finding: "pairs of similar movements lose more velocity and power than pairs of different muscles",
  doi: "10.1519/JSC.0000000000002179",
  evidence: "verified",
};

/** Paired sets are efficient. */
export const robbins2010: Citation = {
  authors: "Robbins, Young, Behm & Payne",
  year: 2010,
  journal: "J Strength Cond Res 24(10):2873-2882",
  finding: "paired sets of opposing muscles keep the work and take less time",
  evidence: "verified",
};

/** Supersets save about a third of the time. */
export const burke2024: Citation = {
  authors: "Burke et al.",
  year: 2024,
  journal: "SportRxiv",
  finding: "supersets with two minutes of rest after the round took 36 % less time for the same growth and strength",
  doi: "10.51224/SRXIV.419",
  evidence: "preprint",
};

/** Rest for strength. */
export const grgic2018: Citation = {
  authors: "Grgic et al.",
  year: 2018,
  journal: "Sports Med 48:137-151",
  finding: "trained lifters gain most strength with more than two minutes of rest; beginners do well with one to two",
  doi: "10.1007/s40279-017-0788-x",
  evidence: "verified",
};

/** Rest for muscle growth. */
export const singer2024: Citation = {
  authors: "Singer et al.",
  year: 2024,
  journal: "Front Sports Act Living 6:1429789",
  finding: "longer rests are slightly better than very short ones for muscle growth",
  doi: "10.3389/fspor.2024.1429789",
  evidence: "verified",
};

/** Distance from failure. */
export const robinson2024: Citation = {
  authors: "Robinson et al.",
  year: 2024,
  journal: "Sports Med",
  finding: "growth rises closer to failure; strength hardly depends on it",
  doi: "10.1007/s40279-024-02069-2",
  evidence: "verified",
};

/** Warm-up sets near the working load. */
export const ribeiro2020: Citation = {
  authors: "Ribeiro et al.",
  year: 2020,
  journal: "Int J Environ Res Public Health (PMC7558980)",
  finding: "warm-up sets up to 80 % of the training load prepare better than light ones",
  evidence: "verified",
};

/** Sets a week and growth. */
export const schoenfeld2017Volume: Citation = {
  authors: "Schoenfeld, Ogborn & Krieger",
  year: 2017,
  journal: "J Sports Sci 35(11):1073-1082",
  finding: "each set a week more gave a little more growth; ten or more tended to give most",
  evidence: "verified",
};

/** Failure and recovery. */
export const moranNavarro2017: Citation = {
  authors: "Morán-Navarro et al.",
  year: 2017,
  journal: "Eur J Appl Physiol 117:2387-2399",
  finding: "sets to failure slow recovery by one to two days",
  doi: "10.1007/s00421-017-3725-7",
  evidence: "verified",
};

/** Training when time is short. */
export const iversen2021: Citation = {
  authors: "Iversen et al.",
  year: 2021,
  journal: "Sports Med 51:2079-2095",
  finding:
    "when time is short: bilateral compounds, supersets, a warm-up of the exercises themselves, four weekly sets a muscle at least",
  doi: "10.1007/s40279-021-01490-1",
  evidence: "verified",
};

/** Fractional set counting. */
export const pelland2024: Citation = {
  authors: "Pelland et al.",
  year: 2024,
  journal: "preprint",
  finding: "a secondary muscle counts about half a set; more sets give more, each a little less",
  evidence: "preprint",
};

/** Sets for one muscle in one session. */
export const remmert2025: Citation = {
  authors: "Remmert et al.",
  year: 2025,
  journal: "SportRxiv",
  finding: "past about 11 fractional sets a session more work could not be told apart",
  evidence: "secondary",
};

/** The article that the project grew out of: a coach's advice, not a study. */
export const gardner: Citation = {
  authors: "Adam Gardner",
  journal: "Can You Train Back And Legs On The Same Day? (article)",
  finding: "sample workouts and advice for back and legs on one day",
  evidence: "secondary",
};
