import { intents, regions, roles } from "../model/vocabulary";
import type { NotesClause } from "./clause";
import { isPlainWord } from "./is-plain-word";
import { isSign, type Reader, type Reading, type Token, type Tokens } from "./token";

/** More tokens are no note. */
const longest = 400;

type Notes = Omit<NotesClause, "kind">;

const findWord = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  words.find((word) => word === text);

/** The tokens up to a comma or the closing bracket, which must stand before a place. */
const readPart = (tokens: Tokens, at: number, limit: number): Reading<readonly Token[]> | undefined => {
  for (let end = at; end < Math.min(tokens.length, limit); end += 1) {
    if (isSign(tokens, end, ",") || isSign(tokens, end, "]")) return { value: tokens.slice(at, end), next: end };
  }
  return undefined;
};

/** A word without spaces as it was written, or the content of quotes. */
const wordOf = (part: Tokens): string | undefined => {
  const [first, ...others] = part;
  if (first === undefined) return undefined;
  if (first.kind === "quoted") return others.length === 0 && first.text !== "" ? first.text : undefined;
  const text = part.map(({ raw }) => raw).join("");
  return others.every(({ isGlued }) => isGlued) && isPlainWord(text) ? text : undefined;
};

const noteOf = (part: Tokens): Notes | undefined => {
  if (isSign(part, 0, "#")) {
    const tag = wordOf(part.slice(1));
    return tag === undefined ? undefined : { tags: [tag] };
  }
  if (part[0]?.text === "at" && part.length > 1) {
    const station = wordOf(part.slice(1));
    return station === undefined ? undefined : { station };
  }
  const text = wordOf(part)?.toLowerCase();
  const [intent, role, region] = [findWord(intents, text), findWord(roles, text), findWord(regions, text)];
  if (intent !== undefined) return { intent };
  if (role !== undefined) return { role };
  return region === undefined ? undefined : { region };
};

const join = (notes: Notes, more: Notes): Notes => ({
  ...notes,
  ...more,
  ...(notes.tags === undefined && more.tags === undefined
    ? {}
    : { tags: [...(notes.tags ?? []), ...(more.tags ?? [])] }),
});

/** What stands in square brackets: `[main, at "my rack", #heavy]`. */
export const readNotes: Reader<NotesClause> = (tokens, at) => {
  if (!isSign(tokens, at, "[")) return undefined;
  let notes: Notes = {};
  let part: Reading<readonly Token[]> | undefined = readPart(tokens, at + 1, at + longest);
  while (part !== undefined) {
    const note = noteOf(part.value);
    if (note === undefined) return undefined;
    notes = join(notes, note);
    if (isSign(tokens, part.next, "]")) return { value: { kind: "notes", ...notes }, next: part.next + 1 };
    part = readPart(tokens, part.next + 1, at + longest);
  }
  return undefined;
};
