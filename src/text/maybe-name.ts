import type { Draft } from "./draft";
import { addEntries } from "./draft-entries";
import { addNote } from "./note-lines";

/** The name that waits for work below it becomes an exercise. */
export const promote = (draft: Draft): boolean => {
  const { maybe } = draft;
  if (maybe === undefined) return false;
  draft.maybe = undefined;
  addEntries(draft, [maybe.entry], true);
  return true;
};

/** The name that waited for work in vain is a note; before everything else, the title. */
export const flushMaybe = (draft: Draft): void => {
  const { maybe } = draft;
  if (maybe === undefined) return;
  draft.maybe = undefined;
  const isUntitled = draft.title === undefined && draft.context === undefined && draft.groups.length === 0;
  if (isUntitled && maybe.words.line === draft.firstLine) draft.title = maybe.words.text;
  else addNote(draft, maybe.words);
};
