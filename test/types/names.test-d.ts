import { expectTypeOf, test } from "vitest";
import type { GymId, SessionOptions, StrategyName, TemplateId } from "../../src/index";

test("ids are offered and stay open", () => {
  expectTypeOf<"compact-gym">().toExtend<GymId>();
  expectTypeOf<string>().toExtend<GymId>();
  expectTypeOf<string>().toExtend<TemplateId>();
  expectTypeOf<"spaced(backFirst)">().toExtend<StrategyName["order"]>();
  const text: string = "my-gym";
  const options: SessionOptions = { gym: text, template: text, strategies: { order: text } };
  expectTypeOf(options).toExtend<SessionOptions>();
  // @ts-expect-error a gym is no number
  const wrong: SessionOptions = { gym: 5 };
  expectTypeOf(wrong).toExtend<SessionOptions>();
});
