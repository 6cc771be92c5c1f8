/** The command was called in a way that cannot be carried out: says how it is called. */
export class WrongCall extends Error {}
