/** A number with so many digits behind the point. */
export const round = (number, digits = 1) => number.toFixed(digits);

/** A number as it is read: whole from ten on, else with a digit behind the point. */
export const rounds = (number) => (Math.abs(number) >= 10 ? String(Math.round(number)) : number.toFixed(1));
