import * as z from "zod/mini";
import { expecting, kebabId, listOf, word } from "./fields";
import { once } from "./once";

const messages = () => z.record(z.string(), z.string(expecting("a text")), expecting("an object of messages by id"));

/** What the engine needs of a rule that somebody else wrote; it may hold more, and be of a class. */
export const ruleSchema = /* @__PURE__ */ once(() =>
  z.looseObject(
    {
      id: kebabId(),
      meta: z.looseObject(
        {
          scope: word(["session", "week", "program"]),
          severity: word(["error", "warning", "hint"]),
          needs: z.optional(listOf(z.string(expecting("a word of the context")), "a list of words of the context")),
          citations: listOf(z.unknown(), "a list of sources"),
          messages: messages(),
          params: z.record(z.string(), z.unknown(), expecting("an object of parameters")),
        },
        expecting("an object"),
      ),
      check: z.custom((value) => typeof value === "function", expecting("a function")),
    },
    expecting("a rule"),
  ),
);
