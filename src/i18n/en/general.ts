export const general = {};
