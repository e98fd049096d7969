import type { Issue } from "../errors";
import { closeEquipment } from "../model/equipment";
import { type Candidate, mostOffers } from "./did-you-mean";
import { fieldOf, listAt, type Path, textAt } from "./look-into";
import { makeIssue } from "./make-issue";
import { repeats } from "./repeats";

const longestName = 200;

type Offer = readonly Candidate[];

const offerOf = (words: Iterable<string>): Offer => [...words].map((word) => ({ text: word, word }));

const walkLaws = (walk: unknown, zones: ReadonlySet<string>, path: Path, offer: Offer): Issue[] => {
  const issues = ["from", "to"].flatMap((key) => {
    const zone = textAt(walk, key);
    if (zone === undefined || zones.has(zone)) return [];
    const expected = "a zone of one of the stations";
    return [makeIssue({ path: [...path, key], expected, value: zone, candidates: offer })];
  });
  const [from, to] = [textAt(walk, "from"), textAt(walk, "to")];
  if (from === undefined || from !== to) return issues;
  return [...issues, makeIssue({ path: [...path, "to"], expected: "another zone", value: to, candidates: [] })];
};

const repeatedWalks = (walks: readonly unknown[], path: Path): Issue[] =>
  repeats(
    walks.map((walk, at) => {
      const ends = [textAt(walk, "from"), textAt(walk, "to")];
      const isWhole = ends.every((end) => end !== undefined);
      return { word: isWhole ? ends.sort().join(" to ") : undefined, path: [...path, at] };
    }),
    "a walk",
  );

const limitLaws = (limit: unknown, provided: ReadonlySet<string>, path: Path, offer: Offer): Issue[] => {
  const missing = textAt(limit, "equipment")
    ?.slice(0, longestName)
    .split("+")
    .find((word) => !provided.has(word));
  if (missing === undefined) return [];
  const expected = "equipment that one of the stations provides";
  return [makeIssue({ path: [...path, "equipment"], expected, value: missing, candidates: offer })];
};

const textsOf = (words: readonly unknown[]): Set<string> =>
  new Set(words.flatMap((word) => (typeof word === "string" ? [word] : [])));

/** Problems across the fields of a gym: repeated stations, walks between unknown zones, limits on what is not there. */
export const gymLaws = (gym: unknown, path: Path): readonly Issue[] => {
  const stations = listAt(gym, "stations");
  const walks = listAt(gym, "walks");
  const zones = textsOf(stations.map((station) => fieldOf(station, "zone")));
  const provided = closeEquipment(textsOf(stations.flatMap((station) => listAt(station, "provides"))));
  const ids = stations.map((station, at) => ({ word: fieldOf(station, "id"), path: [...path, "stations", at, "id"] }));
  const offer = { zones: offerOf(zones), provided: offerOf(provided) };
  return [
    ...repeats(ids, "an id of a station"),
    ...walks.flatMap((walk, at) => walkLaws(walk, zones, [...path, "walks", at], at < mostOffers ? offer.zones : [])),
    ...repeatedWalks(walks, [...path, "walks"]),
    ...listAt(gym, "limits").flatMap((limit, at) =>
      limitLaws(limit, provided, [...path, "limits", at], at < mostOffers ? offer.provided : []),
    ),
  ];
};
