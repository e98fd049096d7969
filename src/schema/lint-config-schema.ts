import * as z from "zod/mini";
import { expecting, jsonRecord, strict, word } from "./fields";
import { once } from "./once";
import { planContextSchema } from "./plan-schema";

const setting = '"error", "warning", "hint", "off", or a list of a severity and parameters';

/** Which rules are on, how strict, and what is known, as JSON: without plugins. */
export const lintConfigSchema = /* @__PURE__ */ once(() =>
  strict(
    {
      extends: z.exactOptional(word(["recommended", "strict"])),
      rules: z.exactOptional(
        z.record(
          z.string(),
          z.union(
            [
              z.enum(["error", "warning", "hint", "off"]),
              z.readonly(z.tuple([z.enum(["error", "warning", "hint"]), jsonRecord()])),
            ],
            expecting(setting),
          ),
          expecting("an object of settings by rule"),
        ),
      ),
      context: z.exactOptional(planContextSchema()),
    },
    "a configuration",
  ),
);
