export const late = {
  opening: 'Opening…',
  missing: 'This part of Galley did not arrive',
  safe: 'Check your connection and try again. What you wrote is safe. If it still does not come, reload Galley.',
};
