/** Whether there is a letter or a digit in a text: signs alone say nothing. */
export const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
