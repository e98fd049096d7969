import { mixBits } from "./content-hash";

const betweenWords = 0x10000;

/**
 * A number from 0 to below 1 that depends on the words alone: breaks ties without chance, so that the same words give
 * the same answer on every runtime, and other words another one.
 *
 * @param words Seed first, then what tells the case apart: a slot, an exercise.
 */
export const tieBreak = (...words: readonly string[]): number => {
  let bits = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) bits = Math.imul(bits ^ word.charCodeAt(at), 0x01000193);
    bits = Math.imul(bits ^ betweenWords, 0x01000193);
  }
  return mixBits(bits) / 0x1_0000_0000;
};
