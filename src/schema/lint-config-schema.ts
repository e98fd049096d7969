import * as z from "zod/mini";
import type { JsonValue } from "../model/json";
import type { Rule } from "../model/rule";
import { expecting, listOf, strict, word } from "./fields";
import { isRecord } from "./look-into";
import { once } from "./once";
import { planContextSchema } from "./plan-schema";

const setting = 'one of "error", "warning", "hint", "off", or a list of a severity and parameters';

/** What a parameter may be only its rule knows. */
const params = () => z.record(z.string(), z.custom<JsonValue>(), expecting("an object of parameters"));

const settings = () =>
  z.record(
    z.string(),
    z.union(
      [
        z.enum(["error", "warning", "hint", "off"]),
        z.tuple([z.enum(["error", "warning", "hint"], expecting(setting)), params()], expecting(setting)),
      ],
      expecting(setting),
    ),
    expecting("an object of settings by rule"),
  );

const jsonFields = () => ({
  extends: z.exactOptional(word(["recommended", "strict"])),
  rules: z.exactOptional(settings()),
  context: z.exactOptional(planContextSchema()),
});

/** Which rules are on, how strict, and what is known, as JSON: without plugins. */
export const lintConfigSchema = /* @__PURE__ */ once(() => strict(jsonFields()));

/** The same with plugins, of which it only knows that they are objects. */
export const openLintConfigSchema = /* @__PURE__ */ once(() =>
  strict({
    ...jsonFields(),
    plugins: z.exactOptional(listOf(z.custom<Rule>(isRecord, expecting("a rule")), "a list of rules")),
  }),
);
