export const post = {};
