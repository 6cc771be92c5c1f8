/** Thrown when the environment cannot be used; the message names the variable and what it needs. */
export class EnvironmentError extends Error {}
