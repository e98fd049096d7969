import type { Plan } from "../model/plan";
import type { Session } from "../model/session";

/** Whether a plan is a session that a builder made. */
export const isSession = (plan: Plan): plan is Session => "brief" in plan && "engine" in plan && "decisions" in plan;
