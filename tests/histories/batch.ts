/** Histories with one seed of fast-check; a violation ends its batch and no other. */
export const batch = 250;
