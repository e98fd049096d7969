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

/** What comes first gets most reps, whatever its size. */
export const simao2012: Citation = {
  authors: "Simão et al.",
  year: 2012,
  journal: "Sports Med 42(3):251-265",
  finding: "more reps and volume for whatever is placed first in a session, large or small muscles",
  evidence: "verified",
};

/** Straps in deadlifts. */
export const coswig2015: Citation = {
  authors: "Coswig et al.",
  year: 2015,
  journal: "J Strength Cond Res 29(12):3399-3404",
  finding: "straps spared grip strength in deadlifts",
  doi: "10.1519/JSC.0000000000000986",
  evidence: "verified",
};

/** Straps and reps to failure. */
export const trahey2023: Citation = {
  authors: "Trahey et al.",
  year: 2023,
  journal: "J Strength Cond Res 37(10):1924-1928",
  finding: "with straps trained women did more deadlift reps and lost less grip",
  doi: "10.1519/JSC.0000000000004494",
  evidence: "verified",
};

/** Supersets against straight sets over ten weeks. */
export const iversen2024: Citation = {
  authors: "Iversen et al.",
  year: 2024,
  journal: "J Strength Cond Res 38(8):1372-1378",
  finding: "supersets nearly halved the time; straight sets gained more on the pulldown",
  doi: "10.1519/JSC.0000000000004819",
  evidence: "verified",
};

/** Three exercises in a row tire more than two. */
export const weakley2017: Citation = {
  authors: "Weakley et al.",
  year: 2017,
  journal: "Eur J Appl Physiol 117:1877-1889",
  finding: "supersets and tri-sets are efficient and may need more recovery; tri-sets tire more",
  doi: "10.1007/s00421-017-3680-3",
  evidence: "verified",
};

/** Supersets without rest feel harder. */
export const desouza2017: Citation = {
  authors: "de Souza, Paz & Miranda",
  year: 2017,
  journal: "published online",
  finding: "supersets without rest raised perceived exertion and lactate over paired and straight sets",
  evidence: "verified",
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

/** Once or twice a week. */
export const schoenfeld2016Frequency: Citation = {
  authors: "Schoenfeld, Ogborn & Krieger",
  year: 2016,
  journal: "Sports Med 46:1689-1697",
  finding: "muscles trained more often in the week grew more; volume was not always the same",
  doi: "10.1007/s40279-016-0543-8",
  evidence: "verified",
};

/** How often, with the volume the same. */
export const ralston2018: Citation = {
  authors: "Ralston et al.",
  year: 2018,
  journal: "Sports Med Open 4:36",
  finding: "with the same volume, more sessions a week gained hardly more strength",
  doi: "10.1186/s40798-018-0149-9",
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

/** Moderate and high volume in trained men. */
export const bazValle2022: Citation = {
  authors: "Baz-Valle et al.",
  year: 2022,
  journal: "J Hum Kinet",
  finding: "12 to 20 weekly sets a muscle were recommended for trained young men; quads grew no more with more",
  evidence: "verified",
};

/** Seated and prone leg curls. */
export const maeo2021: Citation = {
  authors: "Maeo et al.",
  year: 2021,
  journal: "Med Sci Sports Exerc 53(4):825-837",
  finding: "hamstrings grew more with seated than with prone leg curls",
  doi: "10.1249/MSS.0000000000002523",
  evidence: "verified",
};

/** Standing and seated calf raises. */
export const kinoshita2023: Citation = {
  authors: "Kinoshita et al.",
  year: 2023,
  journal: "Front Physiol 14:1272106",
  finding: "the gastrocnemius grew much more with standing than with seated calf raises",
  doi: "10.3389/fphys.2023.1272106",
  evidence: "verified",
};

/** Rests that shrink from week to week. */
export const desouza2010: Citation = {
  authors: "de Souza et al.",
  year: 2010,
  journal: "J Strength Cond Res 24(7):1843-1850",
  finding: "rests that shrank from 2 minutes to 30 s gave the same growth and strength, with less squat volume",
  doi: "10.1519/JSC.0b013e3181ddae4a",
  evidence: "verified",
};

/** More load or more reps. */
export const plotkin2022: Citation = {
  authors: "Plotkin et al.",
  year: 2022,
  journal: "PeerJ 10:e14142",
  finding: "progressing load or reps led to similar adaptations of the legs",
  doi: "10.7717/peerj.14142",
  evidence: "verified",
};

/** How lifters deload. */
export const rogerson2024: Citation = {
  authors: "Rogerson et al.",
  year: 2024,
  journal: "Sports Med Open 10:26",
  finding: "lifters deload for about a week every five to six weeks: less volume, load and effort, as often as before",
  doi: "10.1186/s40798-024-00691-y",
  evidence: "verified",
};

/** A week off in the middle. */
export const coleman2024: Citation = {
  authors: "Coleman et al.",
  year: 2024,
  journal: "PeerJ",
  finding: "a week without training in the middle of nine gave the same growth and less leg strength",
  doi: "10.7717/peerj.16777",
  evidence: "verified",
};

/** Weekly set numbers of a coaching company: practice, no study. */
export const volumeLandmarks: Citation = {
  authors: "Renaissance Periodization",
  journal: "Training volume landmarks (articles for coaches)",
  finding: "weekly sets that coaches plan with, for intermediates; revised from time to time",
  evidence: "secondary",
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

/** Rest between sets of trained men. */
export const schoenfeld2016Rest: Citation = {
  authors: "Schoenfeld et al.",
  year: 2016,
  journal: "J Strength Cond Res 30(7):1805-1812",
  finding: "three minutes of rest gave trained men more strength than one minute",
  doi: "10.1519/JSC.0000000000001272",
  evidence: "verified",
};

/** Seconds of a rep. */
export const schoenfeld2015: Citation = {
  authors: "Schoenfeld, Ogborn & Krieger",
  year: 2015,
  journal: "Sports Med 45(4):577-585",
  finding: "growth is similar from half a second to eight seconds a rep, and less past ten",
  doi: "10.1007/s40279-015-0304-0",
  evidence: "verified",
};

/** Failure and growth. */
export const refalo2023: Citation = {
  authors: "Refalo et al.",
  year: 2023,
  journal: "Sports Med",
  finding: "failure adds little or nothing to growth",
  doi: "10.1007/s40279-022-01784-y",
  evidence: "verified",
};

/** Reps at a percentage and an RPE. */
export const repMaxChart: Citation = {
  authors: "Tuchscherer",
  journal: "Reactive Training Systems (chart)",
  finding: "percent of 1RM by reps and RPE: practice of coaches, not a study",
  evidence: "secondary",
};

/** Signs that call for medical care. */
export const ahcprRedFlags: Citation = {
  authors: "AHCPR",
  journal: "guideline on acute low back problems (NCBI Bookshelf NBK52120)",
  finding: "signs that call for medical care before anything else",
  evidence: "verified",
};

/** Exercise in pregnancy. */
export const acog2020: Citation = {
  authors: "ACOG",
  year: 2020,
  journal: "Committee Opinion 804",
  finding: "activity in pregnancy is safe where nothing speaks against it, with changes",
  evidence: "verified",
};
