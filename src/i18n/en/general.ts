export const general = {
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  status: {
    draft: 'Draft',
    changed: 'Changed',
    review: 'In review',
    scheduled: 'Scheduled',
    live: 'Live',
    failed: 'Failed',
  },
};
