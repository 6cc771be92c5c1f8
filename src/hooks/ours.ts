import type { Endpoint } from 'payload'

/** An endpoint of our own: it reads what it is sent itself, instead of having it checked against fields. */
export const ours = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  custom: { ...endpoint.custom, ours: true },
})
