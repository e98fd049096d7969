import { canShareBlock } from "../../measure/can-share-block";
import { settingOf } from "../../measure/setting";
import type { Item } from "../../model/plan";
import type { BuildBrief, PairStrategy } from "../../model/strategy";
import { own } from "../own";
import { bestPairs, pairOptions } from "./choose-pairs";
import { blocksOf } from "./make-blocks";
import { pairDecisions } from "./pair-decisions";

const isFree = (place: number, taken: ReadonlySet<number>): boolean => !taken.has(place);

/**
 * The first three free places, in their order, that make a circuit: a round never turns the order of its items around.
 */
const findCircuit = (items: readonly Item[], taken: ReadonlySet<number>, brief: BuildBrief): readonly number[] => {
  const setting = settingOf(brief);
  const places = items.map((_, place) => place).filter((place) => isFree(place, taken));
  for (const a of places) {
    for (const b of places.filter((place) => place > a)) {
      for (const c of places.filter((place) => place > b)) {
        const [first, second, third] = [items[a], items[b], items[c]];
        if (first === undefined || second === undefined || third === undefined) continue;
        if (canShareBlock([first, second, third], setting)) return [a, b, c];
      }
    }
  }
  return [];
};

/**
 * Circuits of three in which neighbours share nothing (one region rests while the other works), formed from the front;
 * what is left is paired as well as possible. Beginners get pairs only. Main lifts stay straight.
 */
export const circuits: PairStrategy = /* @__PURE__ */ own("circuits", (items, brief) => {
  const taken = new Set<number>();
  const groups: (readonly number[])[] = [];
  while (brief.level !== "beginner") {
    const circuit = findCircuit(items, taken, brief);
    if (circuit.length === 0) break;
    for (const place of circuit) taken.add(place);
    groups.push(circuit);
  }
  const options = pairOptions(items, brief).filter(({ a, b }) => isFree(a, taken) && isFree(b, taken));
  const pairs = bestPairs(items.length, options, { quality: 1000, second: 1 });
  const blocks = blocksOf(items, [...groups, ...pairs.map(({ a, b }) => [a, b])], brief);
  return { value: blocks, decisions: pairDecisions(blocks, items, brief) };
});
