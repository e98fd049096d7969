/**
 * Gives a strategy the name that sessions and decisions tell, whatever a bundler makes of its variable.
 *
 * @param name The name.
 * @param strategy A function that is not shared.
 */
// @__NO_SIDE_EFFECTS__
export const named = <F extends (...parameters: never[]) => unknown>(name: string, strategy: F): F =>
  Object.defineProperty(strategy, "name", { value: name });
