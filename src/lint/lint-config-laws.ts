import type { Issue } from "../errors";
import type { Gym } from "../model/gym";
import type { Laws } from "../schema/find-issues";
import { gymLaws } from "../schema/gym-laws";
import { fieldOf, listAt } from "../schema/look-into";
import { makeIssue } from "../schema/make-issue";
import { pluginLaws } from "./plugin-laws";
import { settingLaws } from "./setting-laws";
import { gymCandidates } from "./unknown-gym";

const gymPath = ["context", "gym"];

/**
 * An issue where a configuration names a gym that there is not.
 *
 * @param gyms Those that there are; absent: not known, so that any id may be one.
 */
export const unknownGym = (gym: unknown, gyms: readonly Gym[] | undefined): readonly Issue[] => {
  const isUnknown = typeof gym === "string" && gym.trim() !== "" && gyms?.some(({ id }) => id === gym) === false;
  if (!isUnknown) return [];
  const candidates = gymCandidates(gyms ?? []);
  const expected = `a gym, or one of ${(gyms ?? []).map(({ id }) => `"${id}"`).join(", ")}`;
  return [makeIssue({ path: gymPath, expected, value: gym, candidates })];
};

/** What is wrong with a configuration across its fields. */
export const lintConfigLaws =
  (gyms: readonly Gym[] | undefined): Laws =>
  (plain) => {
    const [gym, plugins] = [fieldOf(fieldOf(plain, "context"), "gym"), listAt(plain, "plugins")];
    return [
      ...pluginLaws(plugins),
      ...settingLaws(fieldOf(plain, "rules"), plugins),
      ...gymLaws(gym, gymPath),
      ...unknownGym(gym, gyms),
    ];
  };
