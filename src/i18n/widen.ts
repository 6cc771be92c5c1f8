/** The shape of a word list with its literal texts widened to strings: what a translation must fill. */
export type Widen<T> = T extends string ? string : { [K in keyof T]: Widen<T[K]> }
